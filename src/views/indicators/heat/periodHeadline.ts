import type { HeatRow, IndicatorHeat } from '../../../answers/indicators/indicatorHeat.ts'
import type { Words } from '../../../i18n/vi.ts'

/** One sentence on the units of a heat table in its last period: how many miss the target, and who most. */
export function periodHeadline(
  { definition, rows, periods }: IndicatorHeat,
  kind: string,
  words: Words,
): string {
  const { heat, value, counts, lower } = words.indicators
  const { measure, target, kind: sort } = definition
  const direction = sort === 'count' ? 'lower' : definition.direction
  const name = words.format.name(definition)
  const isOpen = rows.some(({ cells }) => cells.at(-1)?.complete === false)
  const named = words.format.period(periods.at(-1)?.period ?? '')
  const period = isOpen ? `${named} (${words.indicators.unfinished})` : named
  const rated = rows.flatMap((row) => ratedIn(row))
  const [first] = rated
  if (!first) return heat.nothing(name, period)
  const worst = rated.reduce((a, b) => (isWorse(b.value, a.value, direction) ? b : a), first)
  const said = (direction === 'higher' ? heat.worst : heat.worstHigh)(
    words.format.name(worst.unit),
    value(worst.value, measure),
    worst.cell.denominator === null ? null : counts(worst.cell.numerator, worst.cell.denominator),
  )
  const kinds = lower(kind)
  if (target === null) return `${heat.plain(name, rated.length, kinds, period)}; ${said}`
  const missed = rated.filter(({ cell }) => cell.distance !== null && cell.distance < 0).length
  const goal = words.indicators.target(target, measure)
  if (missed === 0) return heat.none(rated.length, kinds, goal, period)
  return `${heat.headline(missed, rated.length, kinds, goal, period)}; ${said}`
}

function ratedIn({ unit, cells }: HeatRow) {
  const cell = cells.at(-1)
  return cell && cell.value !== null && !cell.belowMinimum ? [{ unit, cell, value: cell.value }] : []
}

function isWorse(a: number, b: number, direction: 'higher' | 'lower'): boolean {
  return direction === 'higher' ? a < b : a > b
}
