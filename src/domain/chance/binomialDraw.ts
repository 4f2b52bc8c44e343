import { normalOf } from './normalOf.ts'

/**
 * Successes among n trials of chance p, from a stream of uniform draws: by Poisson's law for n p below 30
 * (Knuth's product, held at n; knowingly approximate for large p of few trials), else by the normal law
 * rounded and held in [0, n].
 */
export function binomialDraw(n: number, p: number, uniform: () => number): number {
  const mean = n * p
  if (mean >= 30) {
    return Math.min(n, Math.max(0, Math.round(mean + Math.sqrt(mean * (1 - p)) * normalOf(uniform))))
  }
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = uniform(); product > limit; product *= uniform()) count++
  return Math.min(n, count)
}
