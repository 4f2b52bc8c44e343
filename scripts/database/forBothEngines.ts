import type { Row, Statement } from '../../src/engine/Database.ts'
import { type OpenPackage, openPackage } from './openPackage.ts'
import { openPackageWasm } from './openPackageWasm.ts'

export interface BothEngines {
  native: OpenPackage
  wasm: OpenPackage
  /** The rows of each engine, to be compared. */
  run(statement: Statement): Promise<{ native: Row[]; wasm: Row[] }>
  close(): void
}

/** Opens one folder in native DuckDB and in DuckDB-WASM, so that a test can ask both the same. */
export async function forBothEngines(folder: string): Promise<BothEngines> {
  const native = await openPackage(folder)
  const wasm = await openPackageWasm(folder)
  return {
    native,
    wasm,
    run: async (statement) => ({ native: await native.run(statement), wasm: await wasm.run(statement) }),
    close() {
      native.close()
      wasm.close()
    },
  }
}
