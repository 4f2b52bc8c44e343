import type { Band } from '../../answers/lists/indexList.ts'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'

export interface GroupStart {
  /** Null: the places that follow lie between two groups, in which of them is not known. */
  band: Band | null
  /** Known places of the group. */
  count: number
}

/** The publisher's group that begins with a line; null where the line belongs to the one above. */
export function groupAt(lines: readonly { row: Pick<RankingRow, 'band'> }[], i: number): GroupStart | null {
  const bandAt = (n: number) => lines[n]?.row.band ?? null
  const before = lines.slice(0, i).findLast(({ row }) => row.band !== null)?.row.band ?? null
  const band = bandAt(i)
  if (band !== null) {
    if (before?.band === band.band) return null
    return { band, count: lines.filter(({ row }) => row.band?.band === band.band).length }
  }
  const after = lines.slice(i).find(({ row }) => row.band !== null)?.row.band ?? null
  const first = i === 0 || bandAt(i - 1) !== null
  return first && after !== null && after.band !== before?.band ? { band: null, count: 0 } : null
}
