interface Scored {
  score: number | null
  rank_published: number | null
}

/**
 * Score and printed rank of a row, what it does not say being what lies below it: a score in any case, a rank only
 * where the score is the same.
 * @param rounding up to which two scores are the same
 */
export function completedScore(row: Scored, below: Scored | undefined, rounding: number): Scored {
  const isOther = row.score !== null && below?.score != null && Math.abs(row.score - below.score) > rounding
  return {
    score: row.score ?? below?.score ?? null,
    rank_published: row.rank_published ?? (isOther ? null : (below?.rank_published ?? null)),
  }
}

/** A step of the last decimal that an index is published with. */
export function roundingOf(index: { decimals: number } | undefined): number {
  return 1.01 * 10 ** -(index?.decimals ?? 2)
}
