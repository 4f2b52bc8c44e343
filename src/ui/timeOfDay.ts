/** On the reader's clock, 14:05. */
export function timeOfDay(at: number): string {
  return new Date(at).toTimeString().slice(0, 5)
}
