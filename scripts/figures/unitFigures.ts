import { funnelUnits } from '../../src/answers/indicators/funnelUnits.ts'
import { indicatorHeat } from '../../src/answers/indicators/indicatorHeat.ts'
import { indicatorSeries } from '../../src/answers/indicators/indicatorSeries.ts'
import { indicatorTable } from '../../src/answers/indicators/indicatorTable.ts'
import { unitHeat } from '../../src/answers/indicators/unitHeat.ts'
import { unitIndicators } from '../../src/answers/unit/unitIndicators.ts'
import type { Period } from '../../src/domain/indicator/period.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import type { FigureAt } from './FigureAt.ts'
import { valueFigures } from './valueFigures.ts'

export interface UnitFiguresAsked {
  unit: string
  /** Of the units directly below it. */
  kinds: readonly string[]
  period: Period
  asOf: string
  /** Those of which every picture is told; all if absent. */
  drawn?: readonly string[]
}

/** What the screens about indicators say of a unit, and of the units directly below it, in one period. */
export async function unitFigures(
  database: OpenPackage,
  { unit, kinds, period, asOf, drawn }: UnitFiguresAsked,
): Promise<FigureAt[]> {
  const { period: code, grain, calendar } = period
  const at = (of: string, indicator: string) => ({ unit: of, indicator, period: code })
  const table = await indicatorTable(database, { unit, period, asOf })
  const figures = table.rows.flatMap((row) => [
    ...valueFigures('indicators', at(unit, row.definition.indicator), row),
    ...(table.previous
      ? valueFigures(
          'indicators, before',
          { ...at(unit, row.definition.indicator), period: table.previous.period },
          row.previous,
        )
      : []),
  ])
  const page = await unitIndicators(database, { unit, period, asOf })
  figures.push(...page.rows.flatMap((row) => valueFigures('unit', at(unit, row.definition.indicator), row)))
  for (const { definition } of table.rows) {
    const { indicator, kind } = definition
    if (drawn?.includes(indicator) === false) continue
    const series = await indicatorSeries(database, {
      ...{ unit, indicator, grain, calendar, asOf },
      from: (table.previous ?? period).start,
      to: period.end,
    })
    for (const point of series.points) {
      figures.push(...valueFigures('trend', { ...at(unit, indicator), period: point.period.period }, point))
    }
    const heat = await indicatorHeat(database, { parent: unit, indicator, period, asOf, count: 2, kinds })
    for (const row of heat.rows) {
      for (const cell of row.cells) {
        const of = { ...at(row.unit.unit, indicator), period: cell.period.period }
        figures.push(...valueFigures('heat of periods', of, cell))
      }
    }
    if (kind !== 'rate') continue
    const funnel = await funnelUnits(database, { parent: unit, kinds, indicator, window: period, asOf })
    for (const one of funnel?.units ?? []) {
      figures.push({
        key: { quantity: 'denominator', ...at(one.name.unit, indicator) },
        where: 'funnel',
        value: one.cases,
      })
    }
  }
  const heat = await unitHeat(database, { parent: unit, kinds, window: period, asOf, measure: 'target' })
  for (const row of heat.rows) {
    row.cells.forEach((cell, i) => {
      const indicator = heat.definitions[i]?.indicator
      if (indicator) figures.push(...valueFigures('heat of indicators', at(row.unit.unit, indicator), cell))
    })
  }
  return figures.filter(({ value }) => value !== null)
}
