import type { Period } from '../../domain/indicator/period.ts'
import { signals } from '../../domain/signal/signals.ts'
import type { Database } from '../../engine/Database.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import type { Unit } from '../lists/unitTree.ts'
import { watched, weeklySeries } from '../weeks/weeklySeries.ts'
import type { Missed } from './Missed.ts'

/** A finding of one unit; since when is not looked up yet where it is null. */
export type UnitMiss = Omit<Missed, 'since'> & { unit: Unit; since: Period | null }

/** The slips of a week in the given rates among the given units, in the form of missed targets. */
export async function slipsOf(
  database: Database,
  {
    parent,
    week,
    units,
    rates,
  }: { parent: string; week: Period; units: readonly Unit[]; rates: readonly IndicatorDefinition[] },
  signal?: AbortSignal,
): Promise<UnitMiss[]> {
  const indicators = rates.map(({ indicator }) => indicator)
  if (indicators.length === 0) return []
  const { weeks, groups, young } = await weeklySeries(database, { parent, week, indicators }, signal)
  const grown = groups.map((series) => series.filter((one) => !young.has(one.unit)))
  return signals(grown, watched.base).flatMap(({ slip, ...series }): UnitMiss[] => {
    const unit = units.find((one) => one.unit === series.unit)
    const definition = rates.find(({ indicator }) => indicator === series.indicator)
    const cases = series.weeks.slice(-slip.weeks).reduce((sum, one) => sum + one.cases, 0)
    if (!unit || !definition || cases === 0) return []
    const { observed: misses, expected, pValue } = slip
    return [
      {
        unit,
        definition,
        rule: 'slip',
        misses,
        cases,
        allowed: expected / cases,
        pValue,
        excess: (misses - expected) / slip.weeks,
        missedShare: misses / cases,
        since: weeks[slip.since] ?? week,
      },
    ]
  })
}
