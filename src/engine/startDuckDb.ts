import { arrowRows } from './arrowRows.ts'
import { askDuckDb, connectDuckDb, type DuckDbCalls } from './askDuckDb.ts'
import { callWorker, type NamedWorker } from './callWorker.ts'
import type { Checking } from './check/Checking.ts'
import { checkMeasurements } from './check/checkMeasurements.ts'
import type { Table } from './contract.ts'
import type { Row, Statement } from './Database.ts'
import type { Fault } from './DataError.ts'
import type { Resource } from './dataPackage.ts'
import type { EngineLimits } from './EngineLimits.ts'
import { inTurn } from './inTurn.ts'
import type { LoadReport } from './LoadReport.ts'
import { loadTable } from './loadTable.ts'
import type { OpenParquet } from './ParquetReader.ts'
import { readInWasm, type WasmReader } from './readInWasm.ts'
import { startParquet } from './startParquet.ts'
import { type SummedUnits, summedUnits } from './summedUnits.ts'
import { sumUnits } from './sumUnits.ts'
import type { WasmConnection } from './WasmConnection.ts'

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
  /** Aborted with a DataError when its worker is gone by itself. */
  gone: AbortSignal
  /** Ends its workers: only so does their memory go back. */
  end(): void
}

/** No figure takes a tenth of it. */
const usual = { most: 120_000, silence: 240_000 }

/** DuckDB-WASM in a worker that exists already. @throws DataError if it does not start */
export async function startDuckDb(named: NamedWorker, limits: EngineLimits): Promise<DuckDb> {
  const calls: DuckDbCalls = callWorker(named)
  const parquet = startParquet(`${named.name} parquet`)
  const end = () => {
    calls.end()
    parquet.end()
  }
  calls.gone.addEventListener('abort', parquet.end)
  try {
    await calls.call({ open: true })
  } catch (error) {
    end()
    throw error
  }
  const sums = summedUnits()
  return {
    ...loads(connectDuckDb(calls), parquet.open, sums),
    run: (statement, signal) => askDuckDb(calls, sums.soonest(statement), { ...usual, ...limits, signal }),
    gone: calls.gone,
    end,
  }
}

/** One table at a time: DuckDB-WASM has one thread. */
function loads(
  connection: WasmConnection,
  openParquet: OpenParquet,
  sums: SummedUnits,
): Pick<DuckDb, 'load' | 'check' | 'sum' | 'work'> {
  const execute = async (sql: string) => arrowRows(await connection.query(sql))
  const reader = { connection, execute, openParquet }
  const turn = inTurn()
  return {
    load: (table, resource, files, how) =>
      turn(() => {
        sums.leave(table)
        return loadTable(
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
        )
      }),
    check: (checking) => turn(() => checkMeasurements(execute, checking)),
    sum: () => turn(async () => sums.keep(await sumUnits(execute))),
    work: (piece) => turn(() => piece(reader)),
  }
}
