/**
 * Natural logarithm of Γ(x) for x > 0, by Stirling's series after the argument is shifted to at least 10;
 * relative error below 1e-13. @throws RangeError for x ≤ 0.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs x > 0, not ${x}`)
  let shift = 0
  let y = x
  while (y < 10) {
    shift -= Math.log(y)
    y += 1
  }
  const inverse = 1 / (y * y)
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / y
  return shift + (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series
}
