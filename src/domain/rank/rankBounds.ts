export interface PrintedRank {
  score: number
  rank: number
}

export interface RankBounds {
  low: number
  high: number
}

/**
 * Ranks that a place with a score but no printed rank may have, given the printed ranks of others.
 * low = worst printed rank of a higher score + 1 (or 1), high = best printed rank of a lower score − 1
 * (or how many were ranked). Publishers rank on more decimals than they print: beside an equal score the bounds
 * are its printed ranks, one wider on each side for each tied place, within those limits. Integers, low ≤ high.
 * Other unranked places are not counted, so the truth lies inside but the bounds may be wider than need be.
 * Null where no rank is printed beside a score, where an open end has no number of ranked places, where the
 * bounds exclude each other, or where a rank that makes them contradicts another: a higher score with the
 * same or a worse rank.
 * @param tied how many places without a printed rank have this score, the place itself included
 */
export function rankBounds(
  score: number,
  printed: readonly PrintedRank[],
  placesRanked: number | null,
  tied = 1,
): RankBounds | null {
  if (printed.length === 0) return null
  const equal = printed.filter((p) => p.score === score)
  const above = worstOf(printed.filter((p) => p.score > score))
  const below = bestOf(printed.filter((p) => p.score < score))
  const makers = equal.length > 0 ? equal : [above, below].filter((p) => p !== null)
  if (makers.some((p) => contradicted(p, printed))) return null

  const ranks = equal.map((p) => p.rank)
  const limits = { low: (above?.rank ?? 0) + 1, high: below === null ? placesRanked : below.rank - 1 }
  const low = Math.max(limits.low, equal.length > 0 ? Math.min(...ranks) - tied : 1)
  const widest = equal.length > 0 ? Math.max(...ranks) + tied : Number.POSITIVE_INFINITY
  const high = Math.min(limits.high ?? Number.POSITIVE_INFINITY, widest)
  return high === Number.POSITIVE_INFINITY || low > high ? null : { low, high }
}

function worstOf(printed: readonly PrintedRank[]): PrintedRank | null {
  return printed.reduce<PrintedRank | null>((a, b) => (a === null || b.rank > a.rank ? b : a), null)
}

function bestOf(printed: readonly PrintedRank[]): PrintedRank | null {
  return printed.reduce<PrintedRank | null>((a, b) => (a === null || b.rank < a.rank ? b : a), null)
}

function contradicted(one: PrintedRank, printed: readonly PrintedRank[]): boolean {
  return printed.some(
    (other) =>
      (other.score > one.score && other.rank >= one.rank) ||
      (other.score < one.score && other.rank <= one.rank),
  )
}
