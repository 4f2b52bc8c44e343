import type { UnitScore } from '../lists/unitScores.ts'

/** A rank that was printed for less than a year, and how it moved against the period printed before. */
export interface PrintedPeriod {
  period: string
  score: number | null
  rank: number
  of: number | null
  source: string | null
  /** Null where no period before ranked as many places; negative is better. */
  movement: { period: string; rankChange: number; scoreChange: number | null } | null
}

/**
 * The newest printed rank of an index as a whole in a period of less than a year that lies behind the year.
 * @param periods official figures of the place, the latest first
 */
export function printedPeriod(
  periods: readonly UnitScore[],
  { index, year }: { index: string; year: number | null },
): PrintedPeriod | null {
  const ranked = periods
    .filter((one) => one.index === index && one.component === index && one.period.length > 4)
    .flatMap((one) => (one.rank_published === null ? [] : [{ ...one, rank: one.rank_published }]))
  const latest = ranked.find(({ period }) => Number(period.slice(0, 4)) > (year ?? 0))
  if (latest === undefined) return null
  const { period, score, rank, units_ranked: of, source } = latest
  const before = ranked.find((one) => one.period < period && one.units_ranked === of)
  return {
    ...{ period, score, rank, of, source },
    movement: before
      ? {
          period: before.period,
          rankChange: rank - before.rank,
          scoreChange: score === null || before.score === null ? null : score - before.score,
        }
      : null,
  }
}
