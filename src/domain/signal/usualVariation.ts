import type { ExpectedUnit } from './expectedMisses.ts'

export interface UsualVariation {
  /** c²: squared coefficient of variation of a unit's weekly level beyond chance, at least 0. */
  variation: number
  /** ρ: autocorrelation of successive weeks, in 0…1. */
  following: number
}

/** Weeks further out than so many deviations count as if they lay there: they may be slips of the past. */
const farthest = 4

/**
 * How much the weeks of units of one kind vary beyond chance: c² = Σ ((x − E)² − E) ÷ Σ E², the moment
 * estimate of a gamma-mixed Poisson, and the lag-one correlation of (x − E) ÷ √E over all units, both over
 * their past and with far weeks drawn in (winsorised). Pooled, for one unit's half year is too short to say.
 * @param base how many of the first weeks are the past
 */
export function usualVariation(units: readonly ExpectedUnit[], base: number): UsualVariation {
  let beyond = 0
  let size = 0
  let products = 0
  let squares = 0
  for (const { weeks } of units) {
    const past = weeks.slice(0, base).filter(({ expected }) => expected > 0)
    const scale = Math.sqrt(
      Math.max(1, spread(past.map(({ observed, expected }) => (observed - expected) ** 2 / expected))),
    )
    let before: number | null = null
    for (const { observed, expected } of past) {
      const limit = farthest * scale
      const z = Math.min(limit, Math.max(-limit, (observed - expected) / Math.sqrt(expected)))
      beyond += z * z * expected - expected
      size += expected * expected
      squares += z * z
      if (before !== null) products += z * before
      before = z
    }
  }
  return {
    variation: size > 0 ? Math.max(0, beyond / size) : 0,
    following: squares > 0 ? Math.min(1, Math.max(0, products / squares)) : 0,
  }
}

/** Median of squared z, as a variance: the median of a chi-square with one degree of freedom is 0.455. */
function spread(squares: readonly number[]): number {
  const sorted = [...squares].sort((a, b) => a - b)
  return (sorted[Math.floor(sorted.length / 2)] ?? 0) / 0.455
}
