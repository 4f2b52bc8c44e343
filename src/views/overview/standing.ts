import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { Words } from '../../i18n/vi.ts'

export interface Standing {
  /** Printed by the publisher; computed from complete scores; derived = bounds that printed ranks allow. */
  kind: 'printed' | 'computed' | 'derived' | 'unknown'
  /** `3/63`, `6–12/63`; empty where it is unknown. */
  rank: string
  /** The month, where what leads was printed for a month: `2025-03`. */
  period: string | null
}

/** What leads: the rank of the latest year, or the one that was printed for a later month where that was not. */
export function standing(row: OverviewIndex, words: Words): Standing {
  if (row.leads === null) return standingOfYear(row, words)
  const { rank, of, period } = row.leads
  return { kind: 'printed', rank: words.format.rank(rank, of), period }
}

/** Where the place stands in the latest year of an index, and how that is known. */
export function standingOfYear(row: OverviewIndex, { format, overview }: Words): Standing {
  const { rank, rank_low, rank_high, rank_last, placesRanked } = row
  if (rank !== null) {
    const latest = row.series.findLast((one) => one.score !== null || one.rank !== null)
    const kind = latest?.rank_published == null ? 'computed' : 'printed'
    return { kind, rank: format.rank(rank, placesRanked, rank_last), period: null }
  }
  if (rank_low === null || rank_high === null) return { kind: 'unknown', rank: '', period: null }
  const bounds = overview.indices.bounds(rank_low, rank_high)
  const rankOf = placesRanked ? `${bounds}/${placesRanked}` : bounds
  return { kind: 'derived', rank: rankOf, period: null }
}

/** Change of what leads: against the year before, or against the month that was printed before. */
export function changeOf(row: OverviewIndex): { rank: number | null; score: number | null } {
  const moved = row.leads === null ? row.movement : row.leads.movement
  return { rank: moved?.rankChange ?? null, score: moved?.scoreChange ?? null }
}
