import {
  type Calendar,
  type Grain,
  type Period,
  periodNamed,
  periodOf,
  periodsUpTo,
  previousPeriod,
  samePeriodLastYear,
  yearToDate,
} from './period.ts'
import { type ReportPeriod, reportPeriod } from './reportPeriod.ts'

export interface ComparedPeriods {
  period: ReportPeriod
  /** `months`: the first months of a year together. */
  grain: Grain | 'months'
  /** The one before of a week, month or quarter; null of a year and its first months, whose past is the year before. */
  previous: ReportPeriod | null
  /** The same of the year before; null for a week 53 that it did not have. */
  lastYear: ReportPeriod | null
  /** From the start of its year to its end. */
  toDate: { start: string; end: string }
  /** 13 weeks of a week, else 13 months, that end with it. */
  past: Period[]
}

const count = 13

/**
 * A period that offices report on (`2026-W46`, `2026-10`, `2026-Q3`, `2026-6M`, `2026-9M`, `2026`, `2026-to-10`) with
 * those that it is compared with; null for text that is no such period.
 */
export function comparedPeriods(code: string, calendar: Calendar): ComparedPeriods | null {
  const week = /^\d{4}-W\d{2}$/.test(code) ? weekNamed(code, calendar) : null
  if (week) {
    const [previous, lastYear] = [previousPeriod(week), samePeriodLastYear(week)]
    const past = periodsUpTo(week, count)
    return { period: week, grain: 'week', previous, lastYear, toDate: yearToDate(week), past }
  }
  const period = reportPeriod(code, calendar)
  if (period === null) return null
  const [year = '', rest = ''] = code.split(/-(.*)/)
  const lastYear = String(Number(year) - 1).padStart(4, '0')
  const grain = /^\d{2}$/.test(rest) ? 'month' : rest.startsWith('Q') ? 'quarter' : rest ? 'months' : 'year'
  const isShort = grain === 'month' || grain === 'quarter'
  return {
    period,
    grain,
    previous: isShort ? previousPeriod(periodNamed(code, calendar)) : null,
    lastYear: reportPeriod(rest ? `${lastYear}-${rest}` : lastYear, calendar),
    toDate: { start: periodNamed(year, calendar).start, end: period.end },
    past: periodsUpTo(periodOf(period.end, 'month', calendar), count),
  }
}

function weekNamed(code: string, calendar: Calendar): Period | null {
  try {
    return periodNamed(code, calendar)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
