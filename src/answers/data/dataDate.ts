import type { Database } from '../../engine/Database.ts'
import { measuredDays } from '../../queries/measuredDays.ts'
import { ask } from '../../queries/query.ts'

/**
 * The date that is “today” everywhere: `asOf` of the data package, else the last measured day; null where
 * neither is known.
 */
export async function dataDate(
  database: Database,
  { asOf }: { asOf: string | null },
  signal?: AbortSignal,
): Promise<string | null> {
  if (asOf !== null) return asOf
  const [days] = await ask(database, measuredDays, {}, signal)
  return days?.last_day ?? null
}
