/**
 * Quantile of numbers by linear interpolation between order statistics (type 7 of Hyndman and Fan, The
 * American Statistician 50, 1996): at position (n − 1) p of the sorted ones, on their own
 * scale; null of none.
 * @throws RangeError unless 0 ≤ p ≤ 1
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not at ${p}`)
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * p
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (at - Math.floor(at))
}
