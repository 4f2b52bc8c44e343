/**
 * P(Z > z) of a standard normal, in 0…1, to a relative error below 1e-12: for |z| below 2.5 half less the series
 * φ(z) Σ z^(2k+1) ÷ (1·3·5…(2k+1)), beyond Laplace's continued fraction (Abramowitz and Stegun 1964, 26.2.11, 26.2.14).
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z >= 2.5) {
    let fraction = z
    for (let k = 120; k > 0; k--) fraction = z + k / fraction
    return density / fraction
  }
  let term = z
  let sum = z
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= (z * z) / (2 * k + 1)
    sum += term
  }
  return 0.5 - density * sum
}
