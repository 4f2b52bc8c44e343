const day = 86_400_000

/** @param days since 1970-01-01 */
export function isoDate(days: number): string {
  return new Date(days * day).toISOString().slice(0, 10)
}

/** @param milliseconds since 1970-01-01T00:00:00, without any zone; `2026-11-20T14:30:00` */
export function isoTimestamp(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString()
  return text.slice(0, text.endsWith('.000Z') ? 19 : 23)
}
