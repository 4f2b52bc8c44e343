import { normalOf } from '../../src/domain/chance/normalOf.ts'
import { seeded } from '../../src/domain/chance/seeded.ts'

/** Draws from one seeded stream. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform: () => number
  /** A whole number from 0 to n − 1. */
  integer: (n: number) => number
  /** Standard normal. */
  normal: () => number
  /** Gamma with mean 1 and variance 1 ÷ shape. */
  gamma: (shape: number) => number
  poisson: (mean: number) => number
  /** Successes in `trials` independent trials of chance p. */
  hits: (trials: number, p: number) => number
  /** Whole days from 1 on, geometric, with the given mean (at least 1). */
  wait: (mean: number) => number
}

/** The stream of a seed and a key; streams of different keys do not depend on each other's use. */
export function randomFor(seed: number, key: string): Random {
  const uniform = seeded(seed, key)

  const normal = () => normalOf(uniform)

  // Marsaglia and Tsang, ACM TOMS 26 (2000), for shape ≥ 1.
  function gamma(shape: number): number {
    const d = shape - 1 / 3
    for (;;) {
      const x = normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return (d * v) / shape
    }
  }

  // A Poisson of a large mean is the sum of two independent ones of half the mean.
  function poisson(mean: number): number {
    if (mean > 30) return poisson(mean / 2) + poisson(mean / 2)
    const limit = Math.exp(-mean)
    let count = 0
    for (let product = uniform(); product > limit; product *= uniform()) count++
    return count
  }

  function hits(trials: number, p: number): number {
    let count = 0
    for (let i = 0; i < trials; i++) if (uniform() < p) count++
    return count
  }

  return {
    uniform,
    integer: (n) => Math.floor(uniform() * n),
    normal,
    gamma,
    poisson,
    hits,
    wait: (mean) => (mean <= 1 ? 1 : 1 + Math.floor(Math.log(1 - uniform()) / Math.log(1 - 1 / mean))),
  }
}
