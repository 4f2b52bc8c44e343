import { negativeBinomialTail } from './negativeBinomial.ts'

const step = 0.1
const farthest = 8

/**
 * Upper tail P(X ≥ count), in 0…1, of a Poisson whose mean varies by a lognormal, with the given mean and variance
 * of X: σ² of the logarithm = ln(1 + (variance − mean) ÷ mean²). Its tail is heavier than a negative binomial's of
 * the same variance. A variance at or below the mean is a Poisson. Summed over the normal in steps of a tenth of a
 * deviation (Bulmer, Biometrics 30 (1974), 101–110).
 * @throws RangeError for a mean below 0 or figures that are not finite
 */
export function poissonLognormalTail(count: number, mean: number, variance: number): number {
  if (!(variance > mean * (1 + 1e-9)) || mean <= 0) return negativeBinomialTail(count, mean, mean)
  const square = Math.log1p((variance - mean) / mean ** 2)
  const deviation = Math.sqrt(square)
  let sum = 0
  for (let z = -farthest; z <= farthest; z += step) {
    const level = mean * Math.exp(deviation * z - square / 2)
    sum += Math.exp((-z * z) / 2) * negativeBinomialTail(count, level, level)
  }
  return Math.min(1, (sum * step) / Math.sqrt(2 * Math.PI))
}
