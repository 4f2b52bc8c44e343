import type { Ranking } from '../../answers/ranking/ranking.ts'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import type { RankMove } from '../../domain/rank/rankMove.ts'

export type MovementSaid =
  /** No year before is known at all. */
  | { kind: 'first' }
  /** The two years must not be compared. */
  | { kind: 'refused'; year: number }
  | { kind: 'unknown then'; year: number }
  | { kind: 'unknown now' }
  /** Steps towards the top are positive. */
  | { kind: 'moved'; year: number; steps: number; suspected: boolean; set: RankMove['set'] }

/** How a place moved against the year before, or why nobody may say so. */
export function movementOf(
  row: Pick<RankingRow, 'rank' | 'previous'>,
  { previousYear }: Pick<Ranking, 'previousYear'>,
): MovementSaid {
  if (previousYear === null) return { kind: 'first' }
  const { year, verdict } = previousYear
  if (verdict === 'refused') return { kind: 'refused', year }
  if (row.rank === null) return { kind: 'unknown now' }
  const change = row.previous?.rankChange ?? null
  if (change === null) return { kind: 'unknown then', year }
  return {
    kind: 'moved',
    year,
    steps: change === 0 ? 0 : -change,
    suspected: verdict === 'suspected',
    set: row.previous?.set ?? null,
  }
}
