import type { IndicatorDefinition } from '../../../answers/lists/indicatorList.ts'
import type { SeriesBreak } from '../../../answers/lists/seriesBreaks.ts'
import type { IndicatorTrend } from '../../../charts/indicatorTrend.ts'
import { isComplete, type Period, periodsBetween } from '../../../domain/indicator/period.ts'
import { wilson } from '../../../domain/indicator/wilson.ts'
import type { WeekAhead } from '../../../engine/Progress.ts'
import type { Words } from '../../../i18n/vi.ts'
import { breakName } from '../../../parts/names/breakName.ts'

export interface CountedWeek {
  period: Period
  onTime: number
  due: number
  complete: boolean
}

/** Every week from the first to the last that has any. @param asOf the data's date; null: not known yet */
export function countedWeeks(weeks: readonly WeekAhead[], asOf: string | null): CountedWeek[] {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return []
  const byMonday = new Map(weeks.map((week) => [week.monday, week]))
  return periodsBetween(first.monday, last.monday, 'week', 'civil').map((period) => {
    const { onTime = 0, due = 0 } = byMonday.get(period.start) ?? {}
    const complete = asOf === null ? period.start < last.monday : isComplete(period, asOf)
    return { period, onTime, due, complete }
  })
}

/** Weeks as the picture of an indicator takes them. */
export function weeksTrend(
  {
    weeks,
    breaks,
    definition,
  }: { weeks: readonly CountedWeek[]; breaks: readonly SeriesBreak[]; definition: IndicatorDefinition },
  words: Words,
): IndicatorTrend {
  const { measure, minimum, target, direction } = definition
  const rate = (week: CountedWeek | undefined) => (week && week.due > 0 ? week.onTime / week.due : null)
  return {
    measure,
    minimum,
    target,
    direction,
    before: words.indicators.headline.before.week,
    breaks: breaks.map((one) => ({ date: one.date, name: breakName(one, words), isBreak: one.isBreak })),
    chosen: weeks.findLast(({ complete, due }) => complete && due > 0)?.period.period ?? null,
    toDate: false,
    like: null,
    periods: weeks.map((week, i) => {
      const value = rate(week)
      const past = rate(weeks[i - 1])
      const year = weeks.find(({ period }) => period.period === lastYear(week.period))
      const { low, high } = wilson(week.onTime, week.due) ?? { low: null, high: null }
      return {
        ...week.period,
        numerator: week.onTime,
        denominator: week.due,
        value,
        days: null,
        low,
        high,
        complete: week.complete,
        belowMinimum: minimum !== null && week.due < minimum,
        change: value === null || past === null ? null : value - past,
        lastYear: rate(year),
      }
    }),
  }
}

function lastYear({ period }: Period): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`
}
