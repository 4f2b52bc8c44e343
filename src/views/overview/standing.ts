import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { Words } from '../../i18n/vi.ts'

export interface Standing {
  /** Printed by the publisher; computed from complete scores; derived = bounds that printed ranks allow. */
  kind: 'printed' | 'computed' | 'derived' | 'unknown'
  /** `3/63`, `6–12/63`; empty where it is unknown. */
  rank: string
  /** rank ÷ ranked places, 0–1; null where it is not known exactly. */
  share: number | null
}

/** Where the place stands in an index, and how that is known. */
export function standing(row: OverviewIndex, { format, overview }: Words): Standing {
  const { rank, rank_low, rank_high, rank_last, placesRanked } = row
  if (rank !== null) {
    const latest = row.series.findLast((one) => one.score !== null || one.rank !== null)
    const kind = latest?.rank_published == null ? 'computed' : 'printed'
    return {
      kind,
      rank: format.rank(rank, placesRanked, rank_last),
      share: placesRanked ? rank / placesRanked : null,
    }
  }
  if (rank_low === null || rank_high === null) return { kind: 'unknown', rank: '', share: null }
  const bounds = overview.indices.bounds(rank_low, rank_high)
  return { kind: 'derived', rank: placesRanked ? `${bounds}/${placesRanked}` : bounds, share: null }
}
