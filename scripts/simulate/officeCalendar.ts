import { dayOf, weekdayOf } from './days.ts'

/** Days on which offices work, numbered one after the other. */
export interface OfficeCalendar {
  first: number
  last: number
  isWorking: (day: number) => boolean
  /** The number of the first working day on or after a day. */
  workingNumber: (day: number) => number
  /** The day of a working number. */
  dayOfWorking: (workingNumber: number) => number
  /** Days until Tết, 0 during it, negative after it; 30 where none is within 30 days. */
  daysToTet: (day: number) => number
}

const tet: readonly (readonly [from: string, to: string])[] = [
  ['2023-01-20', '2023-01-26'],
  ['2024-02-08', '2024-02-14'],
  ['2025-01-27', '2025-01-31'],
  ['2026-02-16', '2026-02-20'],
]

const otherHolidays: readonly string[] = [
  '2023-05-01 2023-05-02 2023-09-01 2023-09-04',
  '2024-01-01 2024-04-18 2024-04-29 2024-04-30 2024-05-01 2024-09-02 2024-09-03',
  '2025-01-01 2025-04-07 2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02',
  '2026-01-01 2026-01-02 2026-04-27 2026-04-30 2026-05-01 2026-09-01 2026-09-02',
].flatMap((year) => year.split(' '))

export function officeCalendar(first: number, last: number): OfficeCalendar {
  const closed = new Set(otherHolidays.map(dayOf))
  const tetSpans = tet.map(([from, to]) => ({ from: dayOf(from), to: dayOf(to) }))
  for (const { from, to } of tetSpans) for (let day = from; day <= to; day++) closed.add(day)

  const isWorking = (day: number) => weekdayOf(day) < 5 && !closed.has(day)
  const numbers = new Int32Array(last - first + 2)
  const working: number[] = []
  for (let day = first; day <= last; day++) {
    numbers[day - first] = working.length
    if (isWorking(day)) working.push(day)
  }
  numbers[last - first + 1] = working.length

  return {
    first,
    last,
    isWorking,
    workingNumber: (day) => numbers[day - first] ?? working.length,
    dayOfWorking: (workingNumber) => working[workingNumber] ?? last + 1,
    daysToTet: (day) => nearestTet(day, tetSpans),
  }
}

function nearestTet(day: number, spans: readonly { from: number; to: number }[]): number {
  for (const { from, to } of spans) {
    if (day >= from && day <= to) return 0
    if (day < from && from - day <= 30) return from - day
    if (day > to && day - to <= 30) return to - day
  }
  return 30
}
