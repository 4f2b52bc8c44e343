import { normalOf } from './normalOf.ts'

/**
 * Successes among n trials of chance p, from a stream of uniform draws in [0, 1): by inversion of the exact
 * law where fewer than 30 of the rarer outcome are expected, else by the normal law rounded and held in [0, n].
 * @throws RangeError unless 0 ≤ p ≤ 1 and n is a whole number ≥ 0
 */
export function exactBinomialDraw(n: number, p: number, uniform: () => number): number {
  if (!(p >= 0 && p <= 1) || !Number.isInteger(n) || n < 0) {
    throw new RangeError(`a binomial draw needs whole n ≥ 0 and 0 ≤ p ≤ 1, not n = ${n}, p = ${p}`)
  }
  if (p > 0.5) return n - exactBinomialDraw(n, 1 - p, uniform)
  const mean = n * p
  if (mean >= 30) {
    return Math.min(n, Math.max(0, Math.round(mean + Math.sqrt(mean * (1 - p)) * normalOf(uniform))))
  }
  const odds = p / (1 - p)
  let term = (1 - p) ** n
  let left = uniform() - term
  let count = 0
  while (left >= 0 && count < n) {
    term *= ((n - count) / (count + 1)) * odds
    left -= term
    count++
  }
  return count
}
