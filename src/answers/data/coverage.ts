import type { Database } from '../../engine/Database.ts'
import { coverageRows } from '../../queries/coverageRows.ts'
import { ask, type RowOf } from '../../queries/query.ts'

export interface CoverageRow extends RowOf<typeof coverageRows.columns> {
  /** known ÷ places ranked, 0–1; null where nobody says how many were ranked. */
  share: number | null
  complete: boolean
}

/** How much is known of every index, year and component. */
export async function coverage(database: Database, signal?: AbortSignal): Promise<CoverageRow[]> {
  const rows = await ask(database, coverageRows, {}, signal)
  return rows.map((row) => {
    const { known, places_ranked } = row
    const share = places_ranked ? Math.min(1, known / places_ranked) : null
    return { ...row, share, complete: share === 1 }
  })
}
