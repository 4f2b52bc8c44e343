/**
 * Median of the known numbers, on their own scale: the middle one, or the mean of the two in the middle.
 * Null where none is known.
 */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)]
  const lower = sorted[Math.ceil(half) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
