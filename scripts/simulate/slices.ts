import { monthDayOf, weekdayOf } from './days.ts'

/** Days that belong together whichever calendar adds them up. */
export interface Slice {
  start: number
  days: number
}

/** Cuts from … to (both inclusive) after every Sunday, every 14th and every month's end. */
export function slices(from: number, to: number): Slice[] {
  const cut: Slice[] = []
  let start = from
  for (let day = from; day <= to; day++) {
    if (day === to || weekdayOf(day) === 6 || monthDayOf(day) === 14 || monthDayOf(day + 1) === 1) {
      cut.push({ start, days: day - start + 1 })
      start = day + 1
    }
  }
  return cut
}
