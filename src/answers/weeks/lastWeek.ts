import { isComplete, type Period, periodOf, previousPeriod } from '../../domain/indicator/period.ts'
import type { Window } from '../lists/windowValues.ts'

/** The last complete week that ends in a window of days; where there is none, the one before. */
export function lastWeek({ end }: Window, asOf: string): Period {
  const last = periodOf(end < asOf ? end : asOf, 'week', 'civil')
  return last.end <= end && isComplete(last, asOf) ? last : previousPeriod(last)
}
