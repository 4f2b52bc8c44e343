/**
 * What successive values of lag-one correlation ρ add to the variance of their mean: Σ (1 − k ÷ n) ρᵏ over k from 1 to
 * n − 1; the variance grows to 1 + 2 × that. A number without a unit, between 0 and (n − 1) ÷ 2 for ρ in 0…1; 0 for one
 * value.
 */
export function echoes(correlation: number, n: number): number {
  let sum = 0
  for (let k = 1; k < n; k++) sum += (1 - k / n) * correlation ** k
  return sum
}
