import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { overdueDossiers } from '../../queries/overdueDossiers.ts'
import type { RowOf } from '../../queries/query.ts'

export type OldestOverdue = RowOf<typeof overdueDossiers.columns>

/**
 * How many dossiers are open past their due date at the end of the data's date, by asked unit with all below it, and the
 * oldest due date among them; none without a table of dossiers. Dossiers handed over are left out.
 */
export async function oldestOverdue(
  database: Database,
  { units, asOf }: { units: readonly string[]; asOf: string },
  signal?: AbortSignal,
): Promise<OldestOverdue[]> {
  if (units.length === 0) return []
  return (await askMinor(database, overdueDossiers, { units: units.join(), as_of: asOf }, signal)) ?? []
}
