import { logGamma } from './logGamma.ts'

/**
 * Exact upper tail P(X ≥ misses) of a binomial with `n` trials and probability `p`, in 0…1, summed from the
 * larger term outwards. @throws RangeError unless 0 ≤ p ≤ 1 and n is a whole number ≥ 0.
 */
export function binomialTail(misses: number, n: number, p: number): number {
  if (!(p >= 0 && p <= 1) || !Number.isInteger(n) || n < 0) {
    throw new RangeError(`binomialTail needs whole n ≥ 0 and 0 ≤ p ≤ 1, not n = ${n}, p = ${p}`)
  }
  const first = Math.ceil(misses)
  if (first <= 0) return 1
  if (first > n || p === 0) return 0
  if (p === 1) return 1
  if (first <= n * p) return Math.max(0, 1 - sumDown(first - 1, n, p))
  return Math.min(1, sumUp(first, n, p))
}

function sumUp(first: number, n: number, p: number): number {
  const odds = p / (1 - p)
  let term = Math.exp(logTerm(first, n, p))
  let sum = 0
  for (let k = first; k <= n && term > sum * Number.EPSILON; k++) {
    sum += term
    term *= ((n - k) / (k + 1)) * odds
  }
  return sum
}

function sumDown(last: number, n: number, p: number): number {
  const odds = (1 - p) / p
  let term = Math.exp(logTerm(last, n, p))
  let sum = 0
  for (let k = last; k >= 0 && term > sum * Number.EPSILON; k--) {
    sum += term
    term *= (k / (n - k + 1)) * odds
  }
  return sum
}

function logTerm(k: number, n: number, p: number): number {
  const choose = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  return choose + k * Math.log(p) + (n - k) * Math.log1p(-p)
}
