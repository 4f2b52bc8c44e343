import type { Band } from '../../answers/lists/indexList.ts'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'

type Placed = Pick<RankingRow, 'rank' | 'band'>

/** The group of a place whose score is not known, where the nearest ranks above and below are of one group. */
export function groupAround(rows: readonly Placed[], { rank }: Pick<Placed, 'rank'>): Band | null {
  if (rank === null) return null
  const placed = rows
    .flatMap((row) => (row.rank === null || row.band === null ? [] : [{ rank: row.rank, band: row.band }]))
    .sort((a, b) => a.rank - b.rank)
  const above = placed.findLast((one) => one.rank <= rank)
  const below = placed.find((one) => one.rank >= rank)
  return above && below && above.band.band === below.band.band ? above.band : null
}
