import type { RankingRow } from '../../answers/ranking/rankingRows.ts'

export interface RankedLine {
  row: RankingRow
  /** How many places are not known between the line before and this one. */
  unknownBefore: number
  /** Has a score but neither a rank nor bounds: it is one of the unknown ones above. */
  unplaced: boolean
}

export interface RankedLines {
  lines: RankedLine[]
  /** How many are not known behind the last place whose rank is. */
  unknownAfter: number
  unplaced: number
}

/**
 * The known rows in published order, those with bounds where they belong, and between them how many places
 * are not known; the number of places ranked may be unknown, then nothing is said about the end.
 */
export function rankedLines(rows: readonly RankingRow[], placesRanked: number | null): RankedLines {
  const placed = rows.filter((row) => top(row) !== null).sort((a, b) => compare(a, b))
  const unplaced = rows.filter((row) => top(row) === null)
  let passed = 0
  const lines = placed.map((row, i): RankedLine => {
    const rank = row.rank ?? i + passed + 1
    const gap = Math.max(0, rank - 1 - i - passed)
    passed += gap
    return { row, unknownBefore: gap, unplaced: false }
  })
  const unknownAfter = placesRanked === null ? 0 : Math.max(0, placesRanked - placed.length - passed)
  return {
    lines: [...lines, ...unplaced.map((row) => ({ row, unknownBefore: 0, unplaced: true }))],
    unknownAfter,
    unplaced: unplaced.length,
  }
}

function top(row: RankingRow): number | null {
  return row.rank ?? row.rank_low
}

function compare(a: RankingRow, b: RankingRow): number {
  return (
    (top(a) ?? 0) - (top(b) ?? 0) ||
    (a.rank_high ?? 0) - (b.rank_high ?? 0) ||
    (b.score ?? 0) - (a.score ?? 0)
  )
}
