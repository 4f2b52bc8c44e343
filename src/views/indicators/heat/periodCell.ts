import type { HeatRow, IndicatorHeat } from '../../../answers/indicators/indicatorHeat.ts'
import type { Words } from '../../../i18n/vi.ts'
import type { Arranged } from './arrange.ts'
import type { HeatAt } from './HeatGridProps.ts'
import { rowName } from './rowName.ts'

/** One cell of a heat table in words: unit, period, value with counts, distance to the target. */
export function periodCell(
  { definition, periods }: IndicatorHeat,
  arranged: readonly Arranged<HeatRow>[],
  { at: { row, column }, words }: { at: HeatAt; words: Words },
): string {
  const at = arranged[row]
  const cell = at?.row.cells[column]
  const period = periods[column]
  if (!at || !cell || !period) return ''
  const { heat, headline, trend, value, counts, distance, unfinished } = words.indicators
  const { measure, target, minimum } = definition
  const rest: string[] = []
  if (cell.value !== null && target !== null && cell.distance !== null) {
    const goal = words.indicators.target(target, measure)
    rest.push(
      cell.distance < 0 ? headline.missed(goal, distance(cell.distance, measure)) : headline.reached(goal),
    )
  }
  if (cell.belowMinimum && minimum !== null) rest.push(trend.minimum(minimum))
  if (!cell.complete) rest.push(unfinished)
  const figure =
    cell.value === null
      ? words.indicators.noFigure(cell, period)
      : cell.denominator === null
        ? value(cell.value, measure)
        : `${value(cell.value, measure)} (${counts(cell.numerator, cell.denominator)})`
  return heat.cell(rowName(at.row, at.isSum, words), words.format.period(period.period), figure, rest)
}
