import { dayNumber } from '../../domain/indicator/day.ts'
import { periodsUpTo } from '../../domain/indicator/period.ts'
import { expectedMisses } from '../../domain/signal/expectedMisses.ts'
import { spanFactors } from '../../domain/signal/spanFactors.ts'
import type { Database } from '../../engine/Database.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import type { Window } from '../lists/windowValues.ts'
import { lastWeek } from '../weeks/lastWeek.ts'
import { watchedRates } from '../weeks/watchedRates.ts'
import { weeklyCells } from '../weeks/weeklyCells.ts'
import { fielded, watched } from '../weeks/weeklySeries.ts'

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
    units,
    window,
    asOf,
    rates,
  }: {
    parent: string
    units: readonly string[]
    window: Window
    asOf: string
    rates: readonly IndicatorDefinition[]
  },
  signal?: AbortSignal,
): Promise<FactorOf> {
  const usual = watchedRates(await indicatorList(database, {}, signal))
  const indicators = [...new Set([...usual, ...rates].map(({ indicator }) => indicator))]
  const past = periodsUpTo(lastWeek(window, asOf), watched.base + watched.tested)
  const measured = await weeklyCells(database, { parent, weeks: past, indicators, fielded }, signal)
  const end = window.end < asOf ? window.end : asOf
  const weeks = Math.max(1, (dayNumber(end) - dayNumber(window.start) + 1) / 7)
  const ofKind = new Set(units)
  const factors = new Map(
    measured
      .filter(({ indicator }) => rates.some((rate) => rate.indicator === indicator))
      .map(({ indicator, cells }) => {
        const ofIndicator = cells.filter(({ unit }) => ofKind.has(unit))
        return [
          indicator,
          spanFactors(expectedMisses(ofIndicator, watched.base), { base: watched.base, weeks }),
        ]
      }),
  )
  return (unit, indicator) => factors.get(indicator)?.get(unit) ?? 1
}
