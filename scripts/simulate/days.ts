const millisecondsADay = 86_400_000

/** A date as whole days since 1970-01-01. */
export function dayOf(isoDate: string): number {
  const milliseconds = Date.parse(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(milliseconds)) throw new Error(`“${isoDate}” is not a date; write YYYY-MM-DD`)
  return milliseconds / millisecondsADay
}

export function isoDateOf(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10)
}

/** Monday 0 … Sunday 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Day of the month, 1 … 31. */
export function monthDayOf(day: number): number {
  return new Date(day * millisecondsADay).getUTCDate()
}
