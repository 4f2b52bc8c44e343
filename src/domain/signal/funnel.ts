import { binomialTail } from '../chance/binomial.ts'
import { quantile } from '../chance/quantile.ts'

/** Chance beyond one side of the limits of 95 % and of 99.8 %. */
export const sides = { warning: 0.025, alarm: 0.001 } as const

export interface Limits {
  low: number
  high: number
}

export interface FunnelPoint {
  unit: string
  /** Cases of average mix that let expect as many events: expected ÷ rate. */
  size: number
  /** Standardised share of events: observed ÷ size. */
  rate: number
}

/**
 * Exact binomial limits of a share of events among `size` cases (rounded, at least 1) at chance `rate`: the
 * interpolated quantile (r − α) ÷ n with r the least count whose distribution function reaches `side` and
 * α = (F(r) − side) ÷ P(r); the upper one mirrored, so that beyond either lies at most `side`. Both in 0…1.
 * Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24
 * (2005), 1185–1202, appendix A.1.1.
 * @throws RangeError unless 0 ≤ rate ≤ 1 and 0 < side < ½
 */
export function binomialLimits(size: number, rate: number, side: number): Limits {
  if (!(side > 0 && side < 0.5)) throw new RangeError(`a side lies between 0 and ½, not at ${side}`)
  const n = Math.max(1, Math.round(size))
  return { low: lowerLimit(n, rate, side), high: 1 - lowerLimit(n, 1 - rate, side) }
}

function lowerLimit(n: number, rate: number, side: number): number {
  const upTo = (count: number) => (count < 0 ? 0 : 1 - binomialTail(count + 1, n, rate))
  let [low, high] = [-1, n]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (upTo(middle) >= side) high = middle
    else low = middle
  }
  const below = upTo(high - 1)
  const chance = upTo(high) - below
  const alpha = chance > 0 ? (upTo(high) - side) / chance : 0
  return Math.max(0, (high - alpha) / n)
}

/**
 * How much more units vary than chance lets them, as a factor of the variance, at least 1: the mean of z² with
 * z = (share − rate) ÷ √(rate (1 − rate) ÷ size), the outermost tenth on either side drawn in to the 10th and
 * 90th percentile (winsorised), so that the outliers that are looked for do not hide themselves. 1 of fewer
 * than two units. Source: Spiegelhalter 2005, § 4, multiplicative approach.
 */
export function overDispersion(points: readonly FunnelPoint[], rate: number): number {
  if (points.length < 2 || rate <= 0 || rate >= 1) return 1
  const scores = points.map(({ size, rate: share }) => (share - rate) / Math.sqrt((rate * (1 - rate)) / size))
  const [low = 0, high = 0] = [quantile(scores, 0.1) ?? 0, quantile(scores, 0.9) ?? 0]
  const squares = scores.map((z) => Math.min(high, Math.max(low, z)) ** 2)
  return Math.max(1, squares.reduce((sum, square) => sum + square, 0) / squares.length)
}

/** The limits with the over-dispersion added: √factor times as far from the rate, held in 0…1. */
export function widened({ low, high }: Limits, rate: number, factor: number): Limits {
  const wider = (limit: number) => rate + (limit - rate) * Math.sqrt(factor)
  return { low: Math.max(0, wider(low)), high: Math.min(1, wider(high)) }
}

export interface FunnelVerdict {
  warning: Limits
  alarm: Limits
  /** Beyond which limits the unit lies, and on which side; null within 95 %. */
  beyond: 'warning' | 'alarm' | null
  side: 'more' | 'fewer' | null
}

/**
 * Where a unit lies against its limits of 95 % (warning) and 99.8 % (alarm), widened by the over-dispersion `factor`
 * (1 = chance alone); share, rate and limits in 0…1.
 * @throws RangeError for a rate outside 0…1
 */
export function funnelVerdict(
  { size, rate: share }: FunnelPoint,
  rate: number,
  factor: number,
): FunnelVerdict {
  const warning = widened(binomialLimits(size, rate, sides.warning), rate, factor)
  const alarm = widened(binomialLimits(size, rate, sides.alarm), rate, factor)
  const outside = ({ low, high }: Limits) => share < low - 1e-12 || share > high + 1e-12
  const beyond = outside(alarm) ? 'alarm' : outside(warning) ? 'warning' : null
  return { warning, alarm, beyond, side: beyond === null ? null : share > rate ? 'more' : 'fewer' }
}
