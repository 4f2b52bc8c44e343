import type { RankDraws } from './rankDraws.ts'

export interface RankInterval {
  low: number
  median: number
  high: number
}

/**
 * The 5th percentile, the median and the 95th percentile (nearest rank: the smallest rank that at least that
 * share of the draws does not exceed) of the ranks that place p took; integers in [1, places]. What varies
 * was assumed, so it is no confidence interval.
 * @throws RangeError for a place outside the draws
 */
export function rankInterval(drawn: RankDraws, p: number): RankInterval {
  return { low: percentile(drawn, p, 5), median: percentile(drawn, p, 50), high: percentile(drawn, p, 95) }
}

/** Share of the draws, 0–1, in which place p took rank `top` or better. */
export function shareInTop({ draws, places, counts }: RankDraws, p: number, top: number): number {
  let within = 0
  for (let rank = 1; rank <= Math.min(top, places); rank++) within += counts[p * places + rank - 1] ?? 0
  return within / draws
}

function percentile({ draws, places, counts }: RankDraws, p: number, percent: number): number {
  let reached = 0
  for (let rank = 1; rank <= places; rank++) {
    reached += counts[p * places + rank - 1] ?? 0
    if (reached * 100 >= percent * draws) return rank
  }
  throw new RangeError(`place ${p} is not among ${places}`)
}
