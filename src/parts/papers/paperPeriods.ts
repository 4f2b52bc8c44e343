import { type ComparedPeriods, comparedPeriods } from '../../domain/indicator/comparedPeriods.ts'
import { type Calendar, periodOf, periodsUpTo } from '../../domain/indicator/period.ts'

const weeks = 8
const months = 13

/**
 * The periods that papers are offered for, the latest of each length first: weeks, months, quarters, the first 6 and 9
 * months, years; none that begins after the data's date or ends before anything was measured.
 */
export function paperPeriods(
  { first, asOf }: { first: string; asOf: string },
  calendar: Calendar,
): ComparedPeriods[] {
  const upTo = (grain: 'week' | 'month' | 'quarter' | 'year', count: number) =>
    periodsUpTo(periodOf(asOf, grain, calendar), count)
      .toReversed()
      .map(({ period }) => period)
  const years = upTo('year', 2)
  const codes = [
    ...upTo('month', months),
    ...upTo('quarter', 5),
    ...years.flatMap((year) => [`${year}-9M`, `${year}-6M`]),
    ...years,
    ...upTo('week', weeks),
  ]
  return codes.flatMap((code) => {
    const found = comparedPeriods(code, calendar)
    return found && found.period.start <= asOf && found.period.end >= first ? [found] : []
  })
}
