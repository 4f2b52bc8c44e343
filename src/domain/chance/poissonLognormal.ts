import { logGamma } from './logGamma.ts'
import { negativeBinomialTail } from './negativeBinomial.ts'
import { normalTail } from './normalTail.ts'

const farthest = 8
const steps = 48
/** So many roots of the count away from it, a Poisson count is as good as surely above or below. */
const surely = 7

/**
 * Upper tail P(X ≥ count), in 0…1, of a Poisson whose mean varies by a lognormal, with the given mean and variance
 * of X: σ² of the logarithm = ln(1 + (variance − mean) ÷ mean²). Its tail is heavier than a negative binomial's of
 * the same variance. A variance at or below the mean is a Poisson. By Simpson's rule over the normal where the level
 * leaves the count open, and its own tail beyond (Bulmer, Biometrics 30 (1974), 101–110).
 * @throws RangeError for a mean below 0 or figures that are not finite
 */
export function poissonLognormalTail(count: number, mean: number, variance: number): number {
  if (!(variance > mean * (1 + 1e-9)) || mean <= 0) return negativeBinomialTail(count, mean, mean)
  const first = Math.ceil(count)
  if (first <= 0) return 1
  const square = Math.log1p((variance - mean) / mean ** 2)
  const deviation = Math.sqrt(square)
  const at = (level: number) => (Math.log(level / mean) + square / 2) / deviation
  const width = surely * (Math.sqrt(first) + surely)
  const low = Math.max(-farthest, first > width ? at(first - width) : -farthest)
  const high = Math.min(farthest, at(first + width))
  if (low >= high) return low >= farthest ? 0 : 1
  const step = (high - low) / steps
  const logFactorial = logGamma(first + 1)
  let sum = 0
  for (let i = 0; i <= steps; i++) {
    const z = low + i * step
    const level = Math.exp(deviation * z - square / 2) * mean
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2
    sum += weight * Math.exp((-z * z) / 2) * poissonTail(first, level, logFactorial)
  }
  return Math.min(1, (sum * step) / 3 / Math.sqrt(2 * Math.PI) + (high < farthest ? normalTail(high) : 0))
}

/** P(X ≥ count) of a Poisson, summed from the larger term outwards. */
function poissonTail(count: number, mean: number, logFactorial: number): number {
  let term = Math.exp(count * Math.log(mean) - mean - logFactorial)
  let sum = 0
  if (count > mean) {
    for (let k = count; term > sum * 1e-12; k++) {
      sum += term
      term *= mean / (k + 1)
    }
    return sum
  }
  for (let k = count; k > 0 && term > sum * 1e-12; k--) {
    term *= k / mean
    sum += term
  }
  return Math.max(0, 1 - sum)
}
