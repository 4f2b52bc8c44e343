/**
 * Position of the number that shows best that a column held counts whose thousands dot was read as a decimal
 * point, so that 1.29 was 1 290 while 288 is 288; null where nothing shows it.
 *
 * All numbers lie in [0, 1000). Those that are not whole are at least 1, have at most three decimals (a zero at
 * the end is lost) and mostly three; the whole ones are at least two, not a percentage (one exceeds 100), and
 * their median is more than five times that of the others, which no single scale does. Approximate: a column
 * without whole numbers looks like scores.
 */
export function thousandsLost(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null)
  const whole = numbers.filter(Number.isInteger)
  const parted = numbers.filter((value) => !Number.isInteger(value))
  if (numbers.some((value) => value < 0 || value >= 1000)) return null
  if (whole.length < 2 || parted.length === 0 || !whole.some((value) => value > 100)) return null
  if (parted.some((value) => value < 1 || decimals(value) > 3)) return null
  if (parted.filter((value) => decimals(value) === 3).length * 2 < parted.length) return null
  if (median(whole) <= 5 * median(parted)) return null
  const shortest = parted.reduce((best, value) => (decimals(value) < decimals(best) ? value : best))
  return values.indexOf(shortest)
}

function decimals(value: number): number {
  const text = String(value)
  return text.includes('e') ? Number.POSITIVE_INFINITY : text.length - 1 - text.indexOf('.')
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}
