import { betaBinomialQuantiles } from '../chance/betaBinomialQuantiles.ts'
import { binomialTail } from '../chance/binomial.ts'

/** Chance beyond one side of the limits of 95 % and of 99.8 %. */
export const sides = { warning: 0.025, alarm: 0.001 } as const

export interface Limits {
  low: number
  high: number
}

export interface FunnelPoint {
  unit: string
  /** Events that its mix of fields lets expect. */
  expected: number
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

/** True shares vary at the most like this part of what a share can vary. */
const mostVaried = 0.5

/**
 * Limits of 95 % and of 99.8 % of a share of events among `size` cases where true rates vary between units too: those of
 * a beta-binomial whose shares vary by τ² × rate² (`generalSpread`; additive, so that they do not close around large
 * units); the exact binomial ones where τ² is 0. All in 0…1.
 * Source: Spiegelhalter 2005, § 4, additive approach.
 * @throws RangeError unless 0 ≤ rate ≤ 1
 */
export function funnelLimits(size: number, rate: number, spread: number): { warning: Limits; alarm: Limits } {
  const n = Math.max(1, Math.round(size))
  const variance = Math.min(spread * rate ** 2, mostVaried * rate * (1 - rate))
  const { warning, alarm } = sides
  if (!(variance > 0)) {
    return { warning: binomialLimits(n, rate, warning), alarm: binomialLimits(n, rate, alarm) }
  }
  const below = betaBinomialQuantiles({ n, p: rate, variance }, [alarm, warning])
  const above = betaBinomialQuantiles({ n, p: 1 - rate, variance }, [alarm, warning])
  const limits = (i: number): Limits => ({
    low: Math.max(0, (below[i] ?? 0) / n),
    high: Math.min(1, 1 - (above[i] ?? 0) / n),
  })
  return { warning: limits(1), alarm: limits(0) }
}

export interface FunnelVerdict {
  warning: Limits
  alarm: Limits
  /** Beyond which limits the unit lies, and on which side; null within 95 %. */
  beyond: 'warning' | 'alarm' | null
  side: 'more' | 'fewer' | null
  /** Beyond what chance alone explains at 99.8 %, whether or not units vary as much anyway. */
  beyondChance: boolean
}

/** Below so many expected events none at all is no merit: only more of them is told. */
export const enoughExpected = 5

/**
 * Where a unit lies against its limits of 95 % (warning) and 99.8 % (alarm), widened by the general `spread` τ² of units
 * (0 = chance alone), and whether it lies beyond those of chance alone; share, rate and limits in 0…1.
 * @throws RangeError for a rate outside 0…1
 */
export function funnelVerdict(
  { size, rate: share, expected }: Omit<FunnelPoint, 'unit'>,
  rate: number,
  spread: number,
): FunnelVerdict {
  const { warning, alarm } = funnelLimits(size, rate, spread)
  const outside = ({ low, high }: Limits) =>
    (share < low - 1e-12 && expected >= enoughExpected) || share > high + 1e-12
  const beyond = outside(alarm) ? 'alarm' : outside(warning) ? 'warning' : null
  return {
    warning,
    alarm,
    beyond,
    side: beyond === null ? null : share > rate ? 'more' : 'fewer',
    beyondChance: outside(binomialLimits(size, rate, sides.alarm)),
  }
}
