import type { Holiday, OfficeHours, WorkingClock } from '../../src/domain/case/workingClock.ts'
import { workingClock } from '../../src/domain/case/workingClock.ts'

/** Days on which offices work, numbered one after the other, and the clock that counts their minutes. */
export interface OfficeCalendar {
  first: number
  last: number
  clock: WorkingClock
  isWorking: (day: number) => boolean
  /** The number of the first working day on or after a day. */
  workingNumber: (day: number) => number
  /** The day of a working number. */
  dayOfWorking: (workingNumber: number) => number
  /** Days until Tết, 0 during it, negative after it; 30 where none is within 30 days. */
  daysToTet: (day: number) => number
}

export interface OfficeTime {
  hours: readonly OfficeHours[]
  holidays: readonly (Holiday & { name: string })[]
}

const aDay = 1440

export function officeCalendar({ hours, holidays }: OfficeTime, first: number, last: number): OfficeCalendar {
  const clock = workingClock({ hours, holidays, from: first, to: last })
  const tet = tetSpans(holidays)
  return {
    first,
    last,
    clock,
    isWorking: clock.isWorking,
    workingNumber: (day) => clock.until(day * aDay) / clock.minutesADay,
    dayOfWorking: (workingNumber) => Math.floor(clock.at(workingNumber * clock.minutesADay) / aDay),
    daysToTet: (day) => nearestTet(day, tet),
  }
}

interface Span {
  from: number
  to: number
}

function tetSpans(holidays: OfficeTime['holidays']): Span[] {
  const days = holidays.filter(({ name, scope }) => name === 'Tết Nguyên đán' && scope === 'off')
  const spans: Span[] = []
  for (const { day } of days.toSorted((a, b) => a.day - b.day)) {
    const span = spans.at(-1)
    if (span && day === span.to + 1) span.to = day
    else spans.push({ from: day, to: day })
  }
  return spans
}

function nearestTet(day: number, spans: readonly Span[]): number {
  for (const { from, to } of spans) {
    if (day >= from && day <= to) return 0
    if (day < from && from - day <= 30) return from - day
    if (day > to && day - to <= 30) return to - day
  }
  return 30
}
