import { quantile } from '../chance/quantile.ts'

export interface ExpectedCount {
  observed: number
  expected: number
}

/** What squares of normal deviations average to when the outermost tenths are drawn in: 0.8 − 2 a φ(a) + 0.2 a², a = 1.2816. */
const drawnIn = 0.67866
const tenth = 0.1
/** Below so many expected events a deviation is too skewed to be drawn in, unless there are few others. */
const enough = 5
const fewest = 10
const most = 4
const halvings = 40

/**
 * τ²: by how much units differ in truth beyond chance, as the squared coefficient of variation of their rates, in 0…4: the
 * root of mean z² = 0.68 with z² = (x − E)² ÷ (E (1 − p) + τ² E²), the outermost tenth on either side drawn in to the 10th
 * and 90th percentile so that those that are looked for do not hide themselves (0.68 is what normal deviations give so).
 * Enlarged by what few units leave in doubt; 0 where units differ no more than chance lets them, and of fewer than two.
 * Sources: Paule and Mandel, J. Res. NBS 87 (1982), 377–385; Spiegelhalter, Statistics in Medicine 24 (2005), § 4.
 * @param rate chance of an event over all units, 0…1
 */
export function generalSpread(counts: readonly ExpectedCount[], rate: number): number {
  const all = counts.filter(({ expected }) => expected > 0)
  const large = all.filter(({ expected }) => expected >= enough)
  const used = large.length >= fewest ? large : all
  if (used.length < 2 || rate <= 0 || rate >= 1) return 0
  const meanSquare = (spread: number) => {
    const scores = used.map(
      ({ observed, expected }) =>
        (observed - expected) / Math.sqrt(expected * (1 - rate) + spread * expected ** 2),
    )
    const low = quantile(scores, tenth) ?? 0
    const high = quantile(scores, 1 - tenth) ?? 0
    return scores.reduce((sum, z) => sum + Math.min(high, Math.max(low, z)) ** 2, 0) / scores.length
  }
  if (meanSquare(0) <= drawnIn) return 0
  let low = 0
  let high = most
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2
    if (meanSquare(middle) > drawnIn) low = middle
    else high = middle
  }
  return Math.min(most, ((low + high) / 2) * doubt(used.length))
}

/** A variance drawn in tells as much as one of so large a part of the units. */
const telling = 0.2
/** Deviations of 99.8 % limits. */
const limit = 3.09

/** By what a variance learnt from few units is enlarged, so that limits keep their chance (Fisher and Cornish 1960). */
function doubt(units: number): number {
  return (1 + (limit ** 2 + 1) / (4 * telling * units)) ** 2
}
