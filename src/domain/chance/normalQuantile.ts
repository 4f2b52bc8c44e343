/**
 * The value that a standard normal variable stays below with chance p, to 4.5e-4: t − (2.515517 + 0.802853 t +
 * 0.010328 t²) ÷ (1 + 1.432788 t + 0.189269 t² + 0.001308 t³) with t = √(−2 ln p) for p ≤ ½, mirrored above.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.23.
 * @throws RangeError unless 0 < p < 1
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a chance lies between 0 and 1, not at ${p}`)
  if (p > 0.5) return -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(p))
  return (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
}
