import { logGamma } from './logGamma.ts'

/**
 * Exact upper tail P(X ≥ count), in 0…1, of a negative binomial with the given mean and variance: a Poisson
 * whose mean varies by a gamma, for counts that spread wider than chance alone. A variance at or below the
 * mean is a Poisson. Summed from the larger term outwards.
 * @throws RangeError for a mean below 0 or figures that are not finite
 */
export function negativeBinomialTail(count: number, mean: number, variance: number): number {
  if (!(mean >= 0) || !Number.isFinite(mean) || !Number.isFinite(variance) || !Number.isFinite(count)) {
    throw new RangeError(`negativeBinomialTail needs mean ≥ 0, not count ${count}, mean ${mean}, ${variance}`)
  }
  const first = Math.ceil(count)
  if (first <= 0) return 1
  if (mean === 0) return 0
  const size = variance > mean * (1 + 1e-9) ? (mean * mean) / (variance - mean) : Number.POSITIVE_INFINITY
  if (first <= mean) return Math.max(0, 1 - sumDown(first - 1, mean, size))
  return Math.min(1, sumUp(first, mean, size))
}

function sumUp(first: number, mean: number, size: number): number {
  let term = Math.exp(logTerm(first, mean, size))
  let sum = 0
  for (let k = first; term > sum * Number.EPSILON; k++) {
    sum += term
    term *= ratio(k + 1, mean, size)
  }
  return sum
}

function sumDown(last: number, mean: number, size: number): number {
  let term = Math.exp(logTerm(last, mean, size))
  let sum = 0
  for (let k = last; k >= 0 && term > sum * Number.EPSILON; k--) {
    sum += term
    term /= ratio(k, mean, size)
  }
  return sum
}

/** P(X = k) ÷ P(X = k − 1). */
function ratio(k: number, mean: number, size: number): number {
  return size === Number.POSITIVE_INFINITY ? mean / k : ((size + k - 1) / k) * (mean / (size + mean))
}

function logTerm(k: number, mean: number, size: number): number {
  if (size === Number.POSITIVE_INFINITY) return k * Math.log(mean) - mean - logGamma(k + 1)
  const choose = logGamma(k + size) - logGamma(size) - logGamma(k + 1)
  return choose + size * -Math.log1p(mean / size) + k * Math.log(mean / (size + mean))
}
