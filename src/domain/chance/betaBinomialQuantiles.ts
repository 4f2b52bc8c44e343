import { logGamma } from './logGamma.ts'

/** Beyond so many standard deviations below the mean nothing is counted, and above it nothing more. */
const farthest = 14

/**
 * Interpolated quantiles of a beta-binomial count of n trials with mean share p and true shares that vary with
 * `variance` (of the share; below p (1 − p)): (r − α) with r the least count whose distribution function reaches the
 * wanted chance and α = (F(r) − chance) ÷ P(r), so that below lies at most that chance. In −1…n, one for each chance, in
 * their order, which must rise. Summed upwards from far below the mean.
 * @throws RangeError unless 0 < variance < p (1 − p) and n is a whole number above 0
 */
export function betaBinomialQuantiles(
  { n, p, variance }: { n: number; p: number; variance: number },
  chances: readonly number[],
): number[] {
  if (!(variance > 0 && variance < p * (1 - p)) || !Number.isInteger(n) || n < 1) {
    throw new RangeError(`no beta-binomial of ${n} trials has mean ${p} and variance ${variance}`)
  }
  const size = (p * (1 - p)) / variance - 1
  const [a, b] = [p * size, (1 - p) * size]
  const deviation = Math.sqrt(n * p * (1 - p) + n * (n - 1) * variance)
  let k = Math.max(0, Math.floor(n * p - farthest * deviation))
  let term = Math.exp(logTerm(k, n, a, b))
  let below = 0
  const found: number[] = []
  for (; k <= n && found.length < chances.length; k++) {
    const upTo = below + term
    for (let chance = chances[found.length]; chance !== undefined && upTo >= chance; ) {
      found.push(k - (upTo - chance) / term)
      chance = chances[found.length]
    }
    below = upTo
    term *= (((n - k) / (k + 1)) * (a + k)) / (b + n - k - 1)
  }
  while (found.length < chances.length) found.push(n)
  return found
}

function logTerm(k: number, n: number, a: number, b: number): number {
  const choose = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  return choose + logBeta(a + k, b + n - k) - logBeta(a, b)
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
