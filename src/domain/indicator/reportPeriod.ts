import { addDays } from './day.ts'
import { type Calendar, calendars, periodNamed } from './period.ts'

/** A period that report forms are sent for. */
export interface ReportPeriod {
  /** `2026-10`, `2026-Q3`, `2026-6M`, `2026-9M`, `2026`, or the year to the end of a month: `2026-to-10`. */
  period: string
  calendar: Calendar
  /** First and last day, both inside. */
  start: string
  end: string
}

/** The period that a code names in one calendar; null for text that is no such code. */
export function reportPeriod(code: string, calendar: Calendar): ReportPeriod | null {
  const [, year, first, most] = /^(\d{4})(?:-(?:(6|9)M|to-(\d{2})))?$/.exec(code) ?? []
  const months = first?.padStart(2, '0') ?? most
  if (year !== undefined && months !== undefined) {
    const last = named(`${year}-${months}`, calendar)
    const isOther = most !== undefined && ['01', '06', '09', '12'].includes(most)
    if (last === null || isOther) return null
    return { period: code, calendar, start: periodNamed(year, calendar).start, end: last.end }
  }
  const found = /-W/.test(code) ? null : named(code, calendar)
  return found && { period: code, calendar, start: found.start, end: found.end }
}

/** The period that begins and ends on two days, of either calendar; null where there is none. */
export function periodOfDays(start: string, end: string): ReportPeriod | null {
  const year = Number(addDays(end, 17).slice(0, 4))
  for (const calendar of calendars)
    for (const code of [year - 1, year].flatMap(codesOf)) {
      const period = reportPeriod(code, calendar)
      if (period?.start === start && period.end === end) return period
    }
  return null
}

/** The code of so many months from the beginning of a year; null for what no year has. */
export function codeOfMonths(year: number | string, months: number): string | null {
  if (!Number.isInteger(months) || months < 1 || months > 12) return null
  if (months === 12) return String(year)
  if (months === 6 || months === 9) return `${year}-${months}M`
  return months === 1 ? `${year}-01` : `${year}-to-${String(months).padStart(2, '0')}`
}

function codesOf(year: number): string[] {
  const months = Array.from({ length: 12 }, (_, i) => i + 1)
  return [
    ...months.map((month) => `${year}-${String(month).padStart(2, '0')}`),
    ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    ...months.flatMap((month) => codeOfMonths(year, month) ?? []),
  ]
}

function named(code: string, calendar: Calendar) {
  try {
    return periodNamed(code, calendar)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
