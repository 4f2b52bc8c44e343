import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import { arrowRows } from './arrowRows.ts'
import { askWorker } from './askWorker.ts'
import type { Checking } from './check/Checking.ts'
import { checkMeasurements } from './check/checkMeasurements.ts'
import type { Table } from './contract.ts'
import type { Row, Statement } from './Database.ts'
import type { Fault } from './DataError.ts'
import type { Resource } from './dataPackage.ts'
import { inTurn } from './inTurn.ts'
import type { LoadReport } from './LoadReport.ts'
import { loadTable } from './loadTable.ts'
import type { OpenParquet } from './ParquetReader.ts'
import { readInWasm, type WasmReader } from './readInWasm.ts'
import { settings } from './settings.ts'
import { startParquet } from './startParquet.ts'
import { sumUnits } from './sumUnits.ts'
import type { WasmConnection } from './WasmConnection.ts'
import { wasmConfig } from './wasmConfig.ts'

export type Files = ReadonlyMap<string, Blob>

export interface DuckDb {
  /** Makes a table of its resource's files, given by their paths; an empty one without a resource. */
  load(
    table: Table,
    resource: Resource | undefined,
    files: Files,
    how?: Parameters<typeof loadTable>[4],
  ): Promise<LoadReport | undefined>
  run(statement: Statement, signal?: AbortSignal): Promise<Row[]>
  /** Takes the rows at fault out of the measurements, once they are there. */
  check(checking: Checking): Promise<Fault[]>
  /** Sums what is measured, once its tables are there: the same answers come sooner. */
  sum(): Promise<void>
  /** Runs a piece of work that needs more than these, while no table is loaded. */
  work<T>(piece: (inside: WasmReader) => Promise<T>): Promise<T>
  /** Ends its workers: only so does their memory go back. */
  end(): void
}

/** Starts DuckDB-WASM in a worker that exists already (so that it loads while this code does). */
export async function startDuckDb(worker: Worker, module: string): Promise<DuckDb> {
  const parquet = startParquet()
  const database = new AsyncDuckDB(new VoidLogger(), worker)
  await database.instantiate(module)
  await database.open(wasmConfig)
  const loading = await database.connect()
  const asking = await database.connect()
  await loading.query(settings.join('; '))
  const connection: WasmConnection = {
    query: (sql) => loading.query(sql),
    insert: (stream, name, create) => loading.insertArrowFromIPCStream(stream, { name, create }),
    putFile: (name, bytes) => database.registerFileBuffer(name, bytes),
    async dropFile(name) {
      await database.dropFile(name)
    },
  }
  // biome-ignore lint/correctness/useHookAtTopLevel: DuckDB's way to a connection's number, no hook
  const number = asking.useUnsafe((_, connection) => connection)
  const end = () => {
    worker.terminate()
    parquet.end()
  }
  return { ...loads(connection, parquet.open), run: askWorker(worker, number), end }
}

/** One table at a time: DuckDB-WASM has one thread. */
function loads(
  connection: WasmConnection,
  openParquet: OpenParquet,
): Pick<DuckDb, 'load' | 'check' | 'sum' | 'work'> {
  const execute = async (sql: string) => arrowRows(await connection.query(sql))
  const reader = { connection, execute, openParquet }
  const turn = inTurn()
  return {
    load: (table, resource, files, how) =>
      turn(() =>
        loadTable(
          execute,
          table,
          resource,
          (resource, file) =>
            readInWasm(reader, resource, {
              file,
              content: files.get(file) ?? new Blob(),
              plain: how?.sound === true,
            }),
          how,
        ),
      ),
    check: (checking) => turn(() => checkMeasurements(execute, checking)),
    sum: () => turn(() => sumUnits(execute)),
    work: (piece) => turn(() => piece(reader)),
  }
}
