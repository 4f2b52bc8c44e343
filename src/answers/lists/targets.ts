import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import type { RowOf } from '../../queries/query.ts'
import { targetRows } from '../../queries/targetRows.ts'

export interface IndexTarget extends Omit<RowOf<typeof targetRows.columns>, 'measure'> {
  measure: 'score' | 'rank' | 'band' | 'text'
}

/** What plans demand of a unit (the city: `HN`) in one index, or in all where none is named; nothing if not loaded. */
export async function targets(
  database: Database,
  { unit, index }: { unit: string; index?: string },
  signal?: AbortSignal,
): Promise<IndexTarget[]> {
  const rows = await askMinor(database, targetRows, { unit }, signal)
  return (rows ?? [])
    .filter((row) => index === undefined || row.index === index)
    .map((row) => ({ ...row, measure: row.measure as IndexTarget['measure'] }))
}
