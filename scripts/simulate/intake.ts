import { dayOf, weekdayOf } from './days.ts'
import type { OfficeCalendar } from './officeCalendar.ts'

const byMonth = [0.97, 0.93, 1.06, 1.04, 1.02, 1.02, 1.01, 1.01, 1, 0.99, 0.99, 0.98]
const schoolByMonth = [0.5, 0.5, 0.7, 0.8, 1.2, 1.8, 2, 1.7, 1.2, 0.7, 0.5, 0.5]
const landByMonth = [0.9, 0.7, 1.05, 1.05, 1, 1, 0.95, 0.9, 0.95, 1.05, 1.15, 1.3]
const byWeekday = [1.22, 1.04, 0.98, 0.94, 0.82, 0.7]
const closedDay = 0.02
const communesFirst = dayOf('2025-07-01')

/** How much of a mean working day comes in on a day: weekday, season, holidays, Tết, the first days of communes. */
export function intake(calendar: OfficeCalendar, day: number, field: string, kind: string): number {
  const month = new Date(day * 86_400_000).getUTCMonth()
  const season = field === 'Giáo dục' ? schoolByMonth : field === 'Đất đai' ? landByMonth : byMonth
  const daily = calendar.isWorking(day) ? (byWeekday[weekdayOf(day)] ?? 0) : closedDay
  const opening = kind === 'commune' ? Math.min(1, 0.7 + (day - communesFirst) * 0.03) : 1
  return daily * (season[month] ?? 1) * aroundTet(calendar.daysToTet(day)) * opening
}

function aroundTet(days: number): number {
  if (days === 0) return 0.05
  if (days > 0 && days <= 7) return 0.75
  if (days > 7 && days <= 21) return 1.12
  if (days < 0 && days >= -7) return 0.6
  return 1
}
