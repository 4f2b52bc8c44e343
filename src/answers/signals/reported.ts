import { addDays } from '../../domain/indicator/day.ts'
import type { Grain, Period } from '../../domain/indicator/period.ts'
import type { lastReported } from '../../queries/lastReported.ts'
import type { RowOf } from '../../queries/query.ts'

type Reported = Pick<RowOf<typeof lastReported.columns>, 'last_day' | 'days'>

const most: Readonly<Record<Grain, number>> = { week: 7, month: 31, quarter: 92, year: 366 }

/** Whether a unit sends more days at once than a period has: nothing of a single such period is then known. */
export function isLonger({ days }: Reported, { grain }: Period): boolean {
  return days > most[grain]
}

/**
 * Whether a unit, by what it sent last, has not reported in a period; one that sends more days at once is awaited only
 * when as many more are over.
 */
export function isSilent(last: Reported, period: Period): boolean {
  const until = isLonger(last, period) ? addDays(last.last_day, last.days) : last.last_day
  return until < period.start
}
