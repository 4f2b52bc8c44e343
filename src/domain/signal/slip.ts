import type { ExpectedWeek } from './ExpectedWeek.ts'
import type { WatchedGroup } from './watchedGroup.ts'

export interface Slip {
  /** Chance, in 0…1, of so many misses or more if the unit did as before. */
  pValue: number
  /** The span of last weeks that shows it most clearly: so many, with so many misses where so many were expected. */
  weeks: number
  observed: number
  expected: number
  /** Week of the group in which the rise began, looking further back than the span. */
  since: number
}

/** The start of a rise is sought in so many last weeks. */
export const soughtWeeks = 30

/** What the last weeks up to one show of a unit, as a reader of that week knows it. */
export function slip(group: WatchedGroup, unit: number, t: number): Slip {
  const at = unit * group.weeks + t
  const span = Math.max(1, group.spans[at] ?? 1)
  const from = Math.max(0, t - soughtWeeks + 1)
  const weeks = Array.from({ length: t - from + 1 }, (_, i) => group.weekOf(unit, from + i, t))
  const last = weeks.slice(-span)
  return {
    pValue: group.pValues[at] ?? 1,
    weeks: span,
    observed: total(last, 'observed'),
    expected: total(last, 'expected'),
    since: from + sinceWhen(weeks),
  }
}

/**
 * The week since which misses most likely come at another rate: the start of the stretch up to now with the largest
 * Poisson likelihood ratio x ln(x ÷ E) − (x − E), x and E its sums (the maximum-likelihood change point; Hinkley,
 * Biometrika 57 (1970)); the last week where no stretch has more than expected.
 */
function sinceWhen(weeks: readonly ExpectedWeek[]): number {
  let since = Math.max(0, weeks.length - 1)
  let clearest = 0
  let observed = 0
  let expected = 0
  for (let t = weeks.length - 1; t >= 0; t--) {
    observed += weeks[t]?.observed ?? 0
    expected += weeks[t]?.expected ?? 0
    if (observed <= expected || expected <= 0) continue
    const ratio = observed * Math.log(observed / expected) - (observed - expected)
    if (ratio >= clearest && (weeks[t]?.observed ?? 0) > 0) {
      clearest = ratio
      since = t
    }
  }
  return since
}

function total(weeks: readonly ExpectedWeek[], count: 'observed' | 'expected'): number {
  return weeks.reduce((sum, week) => sum + week[count], 0)
}
