import type { IntervalTable } from '../../../answers/interval/intervalTables.ts'
import type { RankDraws } from '../../../domain/rank/rankDraws.ts'
import { type RankInterval, rankInterval, shareInTop } from '../../../domain/rank/rankInterval.ts'
import type { RankTable } from '../../../domain/rank/rankTable.ts'

/** What does not vary with the draws. */
export interface FixedRow {
  place: string
  name: string
  /** Of the recomputed total under the official weights. */
  rank: number
  published: number | null
  equal: number | null
  geometric: number | null
  /** Best and worst with one component left out. */
  leaving: { best: number; worst: number } | null
  gap: number | null
  /** The gap may be rounding alone. */
  rounded: boolean
  /** Position among the places of the table. */
  at: number
}

export interface PlaceRow extends FixedRow, RankInterval {
  /** Share of the draws in the top N. */
  share: number
}

/** Every place by rank, then code. */
export function fixedRows(
  drawn: IntervalTable,
  official: RankTable,
  placeName: (place: string) => string,
): FixedRow[] {
  const rows = drawn.table.places.map((place, at): FixedRow => {
    const without = drawn.leavingOut.map((ranks) => ranks[at] ?? 0)
    const gap = drawn.gaps[at] ?? null
    return {
      place,
      name: placeName(place),
      rank: drawn.ranks[at] ?? drawn.ranks.length,
      published: official.places.get(place)?.printed ?? null,
      equal: drawn.equal?.[at] ?? null,
      geometric: drawn.geometric?.[at] ?? null,
      leaving: without.length > 0 ? { best: Math.min(...without), worst: Math.max(...without) } : null,
      gap,
      rounded: gap !== null && gap <= drawn.rounding + 1e-9,
      at,
    }
  })
  return rows.sort((a, b) => a.rank - b.rank || (a.place < b.place ? -1 : 1))
}

export function placeRows(fixed: readonly FixedRow[], draws: RankDraws, top: number): PlaceRow[] {
  return fixed.map((row) => ({
    ...row,
    ...rankInterval(draws, row.at),
    share: shareInTop(draws, row.at, top),
  }))
}

/** Share of the draws that gave a place each rank. */
export function rankShares({ draws, places, counts }: RankDraws, at: number): number[] {
  return Array.from(counts.subarray(at * places, (at + 1) * places), (count) => count / draws)
}
