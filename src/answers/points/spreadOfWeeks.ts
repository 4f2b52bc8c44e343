import { dayNumber } from '../../domain/indicator/day.ts'
import { spanFactors } from '../../domain/signal/spanFactors.ts'
import type { Database } from '../../engine/Database.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import type { Window } from '../lists/windowValues.ts'
import { lastWeek } from '../weeks/lastWeek.ts'
import { watchedRates } from '../weeks/watchedRates.ts'
import { watchedWeeks } from '../weeks/watchedWeeks.ts'

export type FactorOf = (unit: string, indicator: string) => number

/**
 * How much more the rates of units of one kind below a parent vary over a window than chance lets them, as their weeks
 * up to its end show (`spanFactors`); 1 where nothing tells. All watched rates of all children are asked for
 * together, as alerts ask for them, so that either finds the other's counts.
 */
export async function spreadOfWeeks(
  database: Database,
  {
    parent,
    window,
    asOf,
    rates,
  }: {
    parent: string
    window: Window
    asOf: string
    rates: readonly IndicatorDefinition[]
  },
  signal?: AbortSignal,
): Promise<FactorOf> {
  const usual = watchedRates(await indicatorList(database, {}, signal))
  const indicators = [...new Set([...usual, ...rates].map(({ indicator }) => indicator))]
  const week = lastWeek(window, asOf)
  const { groups, at } = await watchedWeeks(database, { parent, week, indicators, asOf }, signal)
  const end = window.end < asOf ? window.end : asOf
  const weeks = Math.max(1, (dayNumber(end) - dayNumber(window.start) + 1) / 7)
  const factors = new Map<string, number>()
  for (const { indicator, group } of groups) {
    if (!rates.some((rate) => rate.indicator === indicator)) continue
    for (const [unit, factor] of spanFactors(group, { at, weeks }))
      factors.set(`${unit} ${indicator}`, factor)
  }
  return (unit, indicator) => factors.get(`${unit} ${indicator}`) ?? 1
}
