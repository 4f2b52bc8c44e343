import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import type { RowOf } from '../../queries/query.ts'
import { unitScoreRows } from '../../queries/unitScoreRows.ts'
import { unitScoresOfIndex } from '../../queries/unitScoresOfIndex.ts'

export type UnitScore = RowOf<typeof unitScoreRows.columns>
export type NamedUnitScore = RowOf<typeof unitScoresOfIndex.columns>

/** Official figures of one unit (the city: `HN`) in every index, the latest period first; none if not loaded. */
export async function unitScores(
  database: Database,
  { unit }: { unit: string },
  signal?: AbortSignal,
): Promise<UnitScore[]> {
  return (await askMinor(database, unitScoreRows, { unit }, signal)) ?? []
}

/** Official figures of all units in one index, the latest period first; none if not loaded. */
export async function scoresOfUnits(
  database: Database,
  { index }: { index: string },
  signal?: AbortSignal,
): Promise<NamedUnitScore[]> {
  return (await askMinor(database, unitScoresOfIndex, { index }, signal)) ?? []
}
