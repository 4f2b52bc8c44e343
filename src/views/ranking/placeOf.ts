/** The code that a builder put into a datum; null where the datum is not of a place. */
export function placeOf(datum: unknown): string | null {
  if (typeof datum !== 'object' || datum === null || !('place' in datum)) return null
  return typeof datum.place === 'string' ? datum.place : null
}
