import type { DuckDBConfig } from '@duckdb/duckdb-wasm'

/** Without the two casts, sums arrive as BigInt and 85.43 as 8543. */
export const wasmConfig: DuckDBConfig = {
  path: ':memory:',
  query: { castBigIntToDouble: true, castDecimalToDouble: true, queryPollingInterval: 20 },
}
