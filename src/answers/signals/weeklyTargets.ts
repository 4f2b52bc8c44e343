import type { Period } from '../../domain/indicator/period.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import type { WeeklySeries } from '../weeks/weeklySeries.ts'
import { missedSince } from './targetTests.ts'

/** The test of the last week against the target, where there were cases and a binomial can have the counts. */
export function weeklyTarget(
  { unit, indicator, weeks }: WeeklySeries,
  definition: IndicatorDefinition | undefined,
) {
  const now = weeks.at(-1)
  if (!definition || definition.target === null || !now || now.cases <= 0) return []
  const { cases, observed: misses } = now
  const allowed = definition.direction === 'higher' ? 1 - definition.target : definition.target
  const isCount = Number.isInteger(cases) && Number.isInteger(misses) && misses <= cases
  return isCount && allowed >= 0 && allowed <= 1 ? [{ unit, indicator, misses, cases, allowed }] : []
}

/** The week since which the target has been missed without a break, as far back as the series goes. */
export function missedSinceWeek(
  { weeks: counted }: WeeklySeries,
  allowed: number,
  weeks: readonly Period[],
): Period | null {
  const known = counted.flatMap(({ cases, observed: misses }, i) => {
    const period = weeks[i]
    return period && cases > 0 ? [{ period, cases, misses }] : []
  })
  return missedSince(known, allowed)
}
