import { dayNumber } from '../../domain/indicator/day.ts'
import { spanFactors } from '../../domain/signal/spanFactors.ts'
import type { Database } from '../../engine/Database.ts'
import { type IndicatorDefinition, indicatorList } from '../indicators/indicatorList.ts'
import type { Window } from '../indicators/windowValues.ts'
import { lastWeek } from '../signals/lastWeek.ts'
import { watchedRates } from '../signals/watchedRates.ts'
import { watched, weeklySeries } from '../signals/weeklySeries.ts'

export type FactorOf = (unit: string, indicator: string) => number

/**
 * How much more the rates of units below a parent vary over a window than chance lets them, as their weeks up to
 * its end show (`spanFactors`); 1 where nothing tells. All watched rates are asked for together, as
 * alerts ask for them, so that either finds the other's counts.
 */
export async function spreadOfWeeks(
  database: Database,
  {
    parent,
    window,
    asOf,
    rates,
  }: { parent: string; window: Window; asOf: string; rates: readonly IndicatorDefinition[] },
  signal?: AbortSignal,
): Promise<FactorOf> {
  const usual = watchedRates(await indicatorList(database, signal))
  const asked = new Set([...usual, ...rates].map(({ indicator }) => indicator))
  const week = lastWeek(window, asOf)
  const { groups } = await weeklySeries(database, { parent, week, indicators: [...asked] }, signal)
  const end = window.end < asOf ? window.end : asOf
  const weeks = Math.max(1, (dayNumber(end) - dayNumber(window.start) + 1) / 7)
  const wanted = new Set(rates.map(({ indicator }) => indicator))
  const factors = new Map(
    groups.flatMap((series) => {
      const indicator = series[0]?.indicator
      if (indicator === undefined || !wanted.has(indicator)) return []
      return [...spanFactors(series, { base: watched.base, weeks })].map(
        ([unit, factor]): [string, number] => [`${unit} ${indicator}`, factor],
      )
    }),
  )
  return (unit, indicator) => factors.get(`${unit} ${indicator}`) ?? 1
}
