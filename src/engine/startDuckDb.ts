import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm'
import { Table as ArrowTable } from 'apache-arrow'
import { arrowRows } from './arrowRows.ts'
import type { Table } from './contract.ts'
import type { Row, Statement } from './Database.ts'
import type { Resource } from './dataPackage.ts'
import { filledSql } from './filledSql.ts'
import { inTurn } from './inTurn.ts'
import type { LoadReport } from './LoadReport.ts'
import { loadTable } from './loadTable.ts'
import type { OpenParquet } from './ParquetReader.ts'
import { readInWasm } from './readInWasm.ts'
import { settings } from './settings.ts'
import { startParquet } from './startParquet.ts'
import { sumUnits } from './sumUnits.ts'
import type { WasmConnection } from './WasmConnection.ts'
import { wasmConfig } from './wasmConfig.ts'

export type Files = ReadonlyMap<string, Blob>

export interface DuckDb {
  /** Makes a table of its resource's files, given by their paths; an empty one without a resource. */
  load(table: Table, resource: Resource | undefined, files: Files): Promise<LoadReport | undefined>
  run(statement: Statement, signal?: AbortSignal): Promise<Row[]>
  /** Sums what is measured, once its tables are there: the same answers come sooner. */
  sum(): Promise<void>
}

/** Starts DuckDB-WASM in a worker that exists already (so that it loads while this code does). */
export async function startDuckDb(worker: Worker, module: string): Promise<DuckDb> {
  const openParquet = startParquet()
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
  return { ...loads(connection, openParquet), run: statements(asking) }
}

/** One table at a time: DuckDB-WASM has one thread. */
function loads(connection: WasmConnection, openParquet: OpenParquet): Pick<DuckDb, 'load' | 'sum'> {
  const execute = async (sql: string) => arrowRows(await connection.query(sql))
  const reader = { connection, execute, openParquet }
  const turn = inTurn()
  return {
    load: (table, resource, files) =>
      turn(() =>
        loadTable(execute, table, resource, (resource, file) =>
          readInWasm(reader, resource, { file, content: files.get(file) ?? new Blob() }),
        ),
      ),
    sum: () => turn(() => sumUnits(execute)),
  }
}

/** One statement at a time; one that nobody waits for any more leaves the queue, or is stopped where it is. */
function statements(connection: AsyncDuckDBConnection): DuckDb['run'] {
  const turn = inTurn()

  const execute = async ({ sql, values }: Statement, signal?: AbortSignal): Promise<Row[]> => {
    signal?.throwIfAborted()
    const cancel = () => void connection.cancelSent()
    signal?.addEventListener('abort', cancel)
    try {
      const reader = await connection.send(filledSql(sql, values))
      return arrowRows(new ArrowTable(await reader.readAll()))
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    } finally {
      signal?.removeEventListener('abort', cancel)
    }
  }

  return (statement, signal) => turn(() => execute(statement, signal))
}
