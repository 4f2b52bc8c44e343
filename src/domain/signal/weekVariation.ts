/** One week of one unit held against what was expected of it a week ahead; 0 expected where nothing was. */
export interface WeekResidual {
  /** Misses beyond those expected, and those expected, in counts that vary like a Poisson. */
  beyond: number
  expected: number
  /** Squared coefficient of variation that the own odds leave in the expectation, week after week the same. */
  lasting: number
  /** And that which the common line leaves in it, each week another. */
  passing: number
}

export interface WeekVariation {
  /** c²: squared coefficient of variation of a unit’s true rate from week to week. */
  variation: () => number
  /** ρ: lag-one correlation of the true rate. */
  following: () => number
  /** c² (1 + ρ) ÷ ((1 − ρ) n): what a base of n weeks leaves in the expectation because they follow each other. */
  baseError: (weeks: number) => number
  /** How much wider a unit’s weeks lie than those of its kind, as a factor of the variance, at least 1. */
  ownWidth: (unit: number) => number
  note: (unit: number, t: number, residual: WeekResidual) => void
  /** Learns from the weeks of a base that ends before a week. */
  learn: (t: number) => void
}

/** What is known of most kinds counts as so much of a group’s own weeks. */
const prior = { variation: 0.03, following: 0.3, weight: 1000 }
/** Weeks further out than so many deviations count as if they lay there: they may be slips of the past. */
const farthest = 4
const farthestSquare = 9
const longest = 0.9
/** The width of the kind counts as so many weeks of the unit’s own. */
const kindWeeks = 52
const lags = [0, 1, 2] as const

/**
 * c² and ρ of units of one kind and indicator, pooled over units and the weeks of the base: autocovariances
 * γ(k) of (x − E) ÷ E weighted by what a week can say, γ(0) less what counting makes of it, all less the error of the
 * base, which is common to all weeks; ρ = (γ(1) + γ(2)) ÷ (γ(0) + γ(1)), for the lag-one correlation of counts themselves
 * is drawn to 0 by their noise. Far weeks are drawn in. An autoregressive rate of order one is meant.
 * @param units how many, over so many weeks
 */
export function weekVariation(
  units: number,
  weeks: number,
  { base, gap }: { base: number; gap: number },
): WeekVariation {
  const beyond = new Float64Array(units * weeks)
  const expected = new Float64Array(units * weeks)
  const lasting = new Float64Array(units * weeks)
  const passing = new Float64Array(units * weeks)
  const sums = new Float64Array(weeks * 2 * lags.length)
  const squares = new Float64Array(units)
  const counted = new Float64Array(units)
  let { variation, following } = prior

  const baseError = (n: number) => (variation * (1 + following)) / ((1 - following) * n)

  /** Variance of a week, and what it lies beyond, drawn in. */
  function weekAt(at: number) {
    const e = expected[at] ?? 0
    const variance = e + e * e * (variation + baseError(base) + (lasting[at] ?? 0) + (passing[at] ?? 0))
    const limit = farthest * Math.sqrt(variance)
    return { e, variance, r: Math.max(-limit, Math.min(limit, beyond[at] ?? 0)) }
  }

  function sumWeek(t: number) {
    for (let u = 0; u < units; u++) {
      const at = u * weeks + t
      const now = weekAt(at)
      if (now.e <= 0) continue
      squares[u] = (squares[u] ?? 0) + Math.min(farthestSquare, now.r ** 2 / now.variance)
      counted[u] = (counted[u] ?? 0) + 1
      for (const lag of lags) {
        if (lag > t) continue
        const then = lag === 0 ? now : weekAt(at - lag)
        const size = now.e * then.e
        if (size <= 0) continue
        const weight = size / (now.variance * then.variance)
        const known = size * (lasting[at] ?? 0) + (lag === 0 ? now.e + size * (passing[at] ?? 0) : 0)
        const i = (t * lags.length + lag) * 2
        sums[i] = (sums[i] ?? 0) + weight * (now.r * then.r - known)
        sums[i + 1] = (sums[i + 1] ?? 0) + weight * size
      }
    }
  }

  return {
    variation: () => variation,
    following: () => following,
    baseError,
    ownWidth: (u) => Math.max(1, (kindWeeks + (squares[u] ?? 0)) / (kindWeeks + (counted[u] ?? 0))),
    note: (u, t, residual) => {
      const at = u * weeks + t
      beyond[at] = residual.beyond
      expected[at] = residual.expected
      lasting[at] = residual.lasting
      passing[at] = residual.passing
    },
    learn: (t) => {
      const last = t - gap
      if (last < 0) return
      sumWeek(last)
      const covariances = lags.map((lag) => {
        let above = prior.variation * prior.following ** lag * prior.weight
        let below = prior.weight
        for (let w = Math.max(0, last - base + 1); w <= last; w++) {
          above += sums[(w * lags.length + lag) * 2] ?? 0
          below += sums[(w * lags.length + lag) * 2 + 1] ?? 0
        }
        return above / below
      })
      // The error of the base follows from what is sought: few rounds settle it.
      for (let round = 0; round < 4; round++) {
        const error = baseError(base)
        const [now = 0, one = 0, two = 0] = covariances.map((value) => Math.max(0, value - error))
        variation = now
        following = now + one > 1e-6 ? Math.min(longest, (one + two) / (now + one)) : 0
      }
    },
  }
}
