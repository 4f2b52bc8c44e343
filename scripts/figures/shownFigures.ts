import { componentIndicators } from '../../src/answers/breakdown/componentIndicators.ts'
import { unitsBehind } from '../../src/answers/breakdown/unitsBehind.ts'
import { compareUnits } from '../../src/answers/compare/compareUnits.ts'
import { indicators } from '../../src/answers/indicators/indicators.ts'
import { intake } from '../../src/answers/overview/intake.ts'
import { groupBy } from '../../src/domain/groupBy.ts'
import { dossierIndicators } from '../../src/domain/indicator/dossierIndicators.ts'
import type { Period } from '../../src/domain/indicator/period.ts'
import { proxiesOfComponents } from '../../src/queries/proxiesOfComponents.ts'
import { ask } from '../../src/queries/query.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import type { FigureAt } from './FigureAt.ts'
import { valueFigures } from './valueFigures.ts'

/** What the overview, comparisons and components say of units in the period that they show themselves. */
export async function shownFigures(
  database: OpenPackage,
  {
    units,
    index,
    periods,
    asOf,
  }: {
    units: readonly string[]
    index: string
    periods: readonly Period[]
    asOf: string
  },
): Promise<FigureAt[]> {
  const [root = 'HN'] = units
  const { onTime, onTimeDue, received, open, openOverdue } = dossierIndicators
  const figures: FigureAt[] = []
  for (const one of await intake(database, { unit: root, periods, asOf })) {
    const of = (indicator: string) => ({ unit: root, indicator, period: one.period.period })
    figures.push(
      ...valueFigures('overview', of(onTime), one.onTime),
      ...valueFigures('overview', of(onTimeDue), one.onTimeDue),
      { key: { quantity: 'value', ...of(received) }, where: 'overview', value: one.received.now },
      { key: { quantity: 'value', ...of(open) }, where: 'overview', value: one.open.now },
      { key: { quantity: 'value', ...of(openOverdue) }, where: 'overview', value: one.openOverdue.now },
      { key: { quantity: 'denominator', ...of(onTime) }, where: 'overview', value: one.finished.now },
    )
  }
  const compared = await compareUnits(database, { units, asOf })
  for (const row of compared.rows) {
    row.values.forEach((value, i) => {
      const unit = compared.chosen[i]?.unit
      if (!unit || !value || !compared.period) return
      const of = { unit, indicator: row.definition.indicator, period: compared.period.period }
      figures.push(...valueFigures('compare', of, value))
    })
  }
  const speaking = (await ask(database, proxiesOfComponents, {})).filter((one) => one.index === index)
  const components = [...new Set(speaking.map(({ component }) => component))]
  const of = { index, components, edition: null, whole: root, asOf }
  const behind = await componentIndicators(database, { ...of, units })
  const week = behind.weeks.at(-1)?.period ?? ''
  for (const row of behind.rows) {
    const key = { unit: row.unit, indicator: row.definition.indicator, period: week }
    figures.push(...valueFigures('components', key, row.last))
  }
  const { indicators: behindOf, window } = await unitsBehind(database, of)
  const [shown] = behindOf.filter(({ definition }) => definition.kind === 'rate')
  const span = { from: window.start, to: window.end, unit: root, asOf, children: true }
  const indicator = shown?.definition.indicator ?? onTime
  const weekly = await indicators(database, { ...span, indicator, grain: 'week', calendar: 'civil' })
  const byUnit = groupBy(weekly, ({ unit }) => unit)
  for (const { unit, ...value } of shown?.units ?? []) {
    const key = { unit: unit.unit, indicator, period: `${window.start}/${window.end}` }
    for (const quantity of ['numerator', 'denominator'] as const) {
      const summed = byUnit.get(unit.unit)?.reduce((sum, row) => sum + (row[quantity] ?? 0), 0) ?? null
      figures.push(
        { key: { ...key, quantity }, where: 'units behind', value: value[quantity] },
        { key: { ...key, quantity }, where: 'report indicators', value: summed },
      )
    }
  }
  return figures.filter(({ value }) => value !== null)
}
