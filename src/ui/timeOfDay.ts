/** On the reader's clock, 14:05. */
export function timeOfDay(at: number): string {
  return new Date(at).toTimeString().slice(0, 5)
}

/** The day on the reader's calendar, ISO. */
export function localDay(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
