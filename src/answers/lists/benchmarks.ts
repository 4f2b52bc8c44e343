import type { Database } from '../../engine/Database.ts'
import { benchmarkRows } from '../../queries/benchmarkRows.ts'
import { ask, type RowOf } from '../../queries/query.ts'

export type Benchmark = RowOf<typeof benchmarkRows.columns>

/** Averages that the publisher of an index printed; they are never ranked. */
export async function benchmarks(
  database: Database,
  { index }: { index: string },
  signal?: AbortSignal,
): Promise<Benchmark[]> {
  return (await ask(database, benchmarkRows, {}, signal)).filter((row) => row.index === index)
}
