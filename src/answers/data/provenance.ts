import type { Database } from '../../engine/Database.ts'
import { conflictRows } from '../../queries/conflictRows.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { sourceRows } from '../../queries/sourceRows.ts'

export interface Provenance {
  conflicts: RowOf<typeof conflictRows.columns>[]
  sources: RowOf<typeof sourceRows.columns>[]
}

/** Where every figure was read, and where sources disagree. */
export async function provenance(database: Database, signal?: AbortSignal): Promise<Provenance> {
  const [conflicts, sources] = await Promise.all([
    ask(database, conflictRows, {}, signal),
    ask(database, sourceRows, {}, signal),
  ])
  return { conflicts, sources }
}
