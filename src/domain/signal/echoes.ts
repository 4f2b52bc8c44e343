/** By how much the variance of a mean of n successive values grows: Σ (1 − k ÷ n) ρᵏ. */
export function echoes(correlation: number, n: number): number {
  let sum = 0
  for (let k = 1; k < n; k++) sum += (1 - k / n) * correlation ** k
  return sum
}
