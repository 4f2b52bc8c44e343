/**
 * Interval score of a central (1 − α) interval, on the scale of the value, the lower the better: its width
 * plus 2 ÷ α times how far the outcome lies outside (Gneiting and Raftery, Journal of the American
 * Statistical Association 102, 2007, equation 43). α = 0.2 where not said: an 80 % interval.
 * @throws RangeError if the interval is upside down
 */
export function intervalScore(
  { low, high }: { low: number; high: number },
  outcome: number,
  alpha = 0.2,
): number {
  if (!(low <= high)) throw new RangeError(`an interval from ${low} to ${high}`)
  return high - low + (2 / alpha) * (Math.max(0, low - outcome) + Math.max(0, outcome - high))
}
