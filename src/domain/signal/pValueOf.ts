import { poissonLognormalTail } from '../chance/poissonLognormal.ts'

/** Fewer misses are never a finding. */
export const leastMisses = 3

/** Below this distance of a usual count, and of a small one, nothing is worth an exact tail. */
const near = 2.6
const nearOfFew = 2
const few = 2

/**
 * Upper tail, in 0…1, of a count with the given mean and variance, by the Poisson-lognormal law: 1 where fewer than three
 * dossiers missed or the variance-stabilised distance is too small to matter.
 * @param observed the count, in units that vary like a Poisson; the tail is taken from the whole number below
 * @param missed dossiers that missed
 */
export function pValueOf(observed: number, mean: number, variance: number, missed: number): number {
  if (missed < leastMisses || mean <= 0) return 1
  const z = (2 * (Math.sqrt(observed + 0.375) - Math.sqrt(mean + 0.375))) / Math.sqrt(variance / mean)
  if (z < (mean < few ? nearOfFew : near)) return 1
  return poissonLognormalTail(Math.floor(observed + 1e-9), mean, variance)
}
