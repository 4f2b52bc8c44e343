import { componentIndicators } from '../../src/answers/breakdown/componentIndicators.ts'
import { unitsBehind } from '../../src/answers/breakdown/unitsBehind.ts'
import { compareUnits } from '../../src/answers/compare/compareUnits.ts'
import { indicators } from '../../src/answers/indicators/indicators.ts'
import { intake } from '../../src/answers/overview/intake.ts'
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
  const span = { from: window.start, to: window.end, unit: root, asOf, children: true }
  const weekly = await indicators(database, { ...span, grain: 'week', calendar: 'civil' })
  const rates = behindOf.filter(({ definition }) => definition.kind === 'rate')
  for (const { definition, units: some } of rates) {
    for (const { unit, numerator, denominator } of some) {
      const key = {
        unit: unit.unit,
        indicator: definition.indicator,
        period: `${window.start}/${window.end}`,
      }
      const rows = weekly.filter((row) => row.unit === key.unit && row.indicator === key.indicator)
      const summed = (of: 'numerator' | 'denominator') => rows.reduce((sum, row) => sum + (row[of] ?? 0), 0)
      for (const [quantity, value] of Object.entries({ numerator, denominator })) {
        figures.push({ key: { ...key, quantity }, where: 'units behind', value })
        figures.push({
          key: { ...key, quantity },
          where: 'report indicators',
          value: summed(quantity === 'numerator' ? 'numerator' : 'denominator'),
        })
      }
    }
  }
  return figures.filter(({ value }) => value !== null)
}
