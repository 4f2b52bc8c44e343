import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { benchmarkRows } from '../../queries/benchmarkRows.ts'
import type { RowOf } from '../../queries/query.ts'

export type Benchmark = RowOf<typeof benchmarkRows.columns>

/** Averages that the publisher of an index printed; they are never ranked. None where they could not be loaded. */
export async function benchmarks(
  database: Database,
  { index }: { index: string },
  signal?: AbortSignal,
): Promise<Benchmark[]> {
  const rows = await askMinor(database, benchmarkRows, {}, signal)
  return (rows ?? []).filter((row) => row.index === index)
}
