import type { IndexPart } from './indexPoints.ts'

/**
 * The parts of an index that periods of one length measure: those known in more than half of the periods in which
 * anything is. What is reported once a month is none of a week's, so that no week gains or loses by it.
 */
export function steadyParts<P>(
  parts: readonly IndexPart[],
  periods: readonly P[],
  measured: (part: IndexPart, period: P) => number | null,
): IndexPart[] {
  const measuredPeriods = periods.filter((period) => parts.some((part) => measured(part, period) !== null))
  return parts.filter(
    (part) =>
      2 * measuredPeriods.filter((period) => measured(part, period) !== null).length > measuredPeriods.length,
  )
}
