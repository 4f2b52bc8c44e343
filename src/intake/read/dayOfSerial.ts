/**
 * The day (ISO) of a spreadsheet's day number, whose fraction is a time of day. Day 1 is 1900-01-01, and 60 the
 * 29th of February that 1900 did not have; in the system of 1904, day 0 is 1904-01-01. Null before the first day,
 * on that 29th, and after the year 9999.
 */
export function dayOfSerial(serial: number, days1904: boolean): string | null {
  const days = Math.floor(serial) + (days1904 ? 1462 : 0)
  if (days < 1 || days === 60 || days > 2_958_465) return null
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000).toISOString().slice(0, 10)
}
