import { addDays, dayNumber, isoDate, partsOf, weekday } from './day.ts'

export const grains = ['week', 'month', 'quarter', 'year'] as const
export type Grain = (typeof grains)[number]

export const calendars = ['civil', 'report'] as const
/** `civil`: calendar months. `report`: offices close on the 14th, so month 11 = 15 October – 14 November. */
export type Calendar = (typeof calendars)[number]

export interface Period {
  /** `2026-W47`, `2026-11`, `2026-Q4` or `2026`. */
  period: string
  grain: Grain
  calendar: Calendar
  /** First and last day, both inside. */
  start: string
  end: string
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** The period in which a day lies. Weeks are ISO weeks in both calendars. @throws on text that is no date. */
export function periodOf(date: string, grain: Grain, calendar: Calendar): Period {
  if (grain === 'week') return weekFrom(addDays(date, 1 - weekday(date)), calendar)
  const [year, month, day] = partsOf(date)
  const months = year * 12 + month - 1 + (calendar === 'report' && day > 14 ? 1 : 0)
  return monthsFrom(Math.floor(months / monthsOf[grain]) * monthsOf[grain], grain, calendar)
}

/** The period that a code names: `2026-W47`, `2026-11`, `2026-Q4`, `2026`. @throws if there is none. */
export function periodNamed(code: string, calendar: Calendar): Period {
  const match = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|(\d{2})))?$/.exec(code)
  if (match) {
    const year = Number(match[1])
    const [, , week, quarter, month] = match
    const named =
      week !== undefined
        ? weekFrom(addDays(firstMonday(year), (Number(week) - 1) * 7), calendar)
        : quarter !== undefined
          ? monthsFrom(year * 12 + (Number(quarter) - 1) * 3, 'quarter', calendar)
          : month !== undefined
            ? monthsFrom(year * 12 + Number(month) - 1, 'month', calendar)
            : monthsFrom(year * 12, 'year', calendar)
    if (named.period === code) return named
  }
  throw new RangeError(`“${code}” is not a period like 2026-W47, 2026-11, 2026-Q4 or 2026`)
}

/** The period of the same grain that begins the day after this one ends. */
export function nextPeriod(period: Period): Period {
  return periodOf(addDays(period.end, 1), period.grain, period.calendar)
}

/** The period of the same grain that ends the day before this one begins. */
export function previousPeriod(period: Period): Period {
  return periodOf(addDays(period.start, -1), period.grain, period.calendar)
}

/** The period of the same name a year earlier; null for week 53 where the year before has only 52. */
export function samePeriodLastYear(period: Period): Period | null {
  const year = Number(period.period.slice(0, 4))
  const code = `${String(year - 1).padStart(4, '0')}${period.period.slice(4)}`
  if (period.period.endsWith('-W53') && firstMonday(year) !== addDays(firstMonday(year - 1), 53 * 7))
    return null
  return periodNamed(code, period.calendar)
}

/** Every period that overlaps from … to, whole and in order; none if `to` is before `from`. */
export function periodsBetween(from: string, to: string, grain: Grain, calendar: Calendar): Period[] {
  dayNumber(to)
  const periods: Period[] = []
  for (
    let period = periodOf(from, grain, calendar);
    from <= to && period.start <= to;
    period = nextPeriod(period)
  ) {
    periods.push(period)
  }
  return periods
}

/** So many periods up to and including this one, oldest first. */
export function periodsUpTo(period: Period, count: number): Period[] {
  const periods = [period]
  for (let first = period; periods.length < count; ) {
    first = previousPeriod(first)
    periods.unshift(first)
  }
  return periods
}

/**
 * Lũy kế: the days from the start of the period's year to the period's end. The year of a week is its ISO
 * year, which begins on the Monday of week 1, so that no week is cut.
 */
export function yearToDate(period: Period): { start: string; end: string } {
  const year = period.period.slice(0, 4)
  const start = period.grain === 'week' ? firstMonday(Number(year)) : periodNamed(year, period.calendar).start
  return { start, end: period.end }
}

/** A period is complete when its end is not after the data's date. */
export function isComplete(period: { end: string }, asOf: string): boolean {
  return period.end <= asOf
}

function weekFrom(monday: string, calendar: Calendar): Period {
  const year = partsOf(addDays(monday, 3))[0]
  const week = (dayNumber(monday) - dayNumber(firstMonday(year))) / 7 + 1
  const code = `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
  return { period: code, grain: 'week', calendar, start: monday, end: addDays(monday, 6) }
}

/** Monday of ISO week 1: the week that holds 4 January. */
function firstMonday(year: number): string {
  const fourth = isoDate(year, 1, 4)
  return addDays(fourth, 1 - weekday(fourth))
}

/** `months` counts from month 0 of year 0. */
function monthsFrom(months: number, grain: keyof typeof monthsOf, calendar: Calendar): Period {
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  const after = month + monthsOf[grain]
  const [start, end] =
    calendar === 'report'
      ? [isoDate(year, month - 1, 15), isoDate(year, after - 1, 14)]
      : [isoDate(year, month, 1), addDays(isoDate(year, after, 1), -1)]
  const code = {
    month: isoDate(year, month, 1).slice(0, 7),
    quarter: `${padded(year)}-Q${(month + 2) / 3}`,
    year: padded(year),
  }
  return { period: code[grain], grain, calendar, start, end }
}

const padded = (year: number): string => String(year).padStart(4, '0')
