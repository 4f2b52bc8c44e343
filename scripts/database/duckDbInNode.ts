import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ParquetFile } from 'parquet-wasm'
import { arrowRows } from '../../src/engine/arrowRows.ts'
import { checkMeasurements } from '../../src/engine/check/checkMeasurements.ts'
import { type DataPackage, parseDataPackage } from '../../src/engine/dataPackage.ts'
import type { EngineLimits } from '../../src/engine/EngineLimits.ts'
import type { FetchedFiles } from '../../src/engine/fetchResource.ts'
import { filledSql } from '../../src/engine/filledSql.ts'
import { inTurn } from '../../src/engine/inTurn.ts'
import { loadTable } from '../../src/engine/loadTable.ts'
import { openParquet } from '../../src/engine/openParquet.ts'
import { readInWasm } from '../../src/engine/readInWasm.ts'
import type { DuckDb } from '../../src/engine/startDuckDb.ts'
import { summedUnits } from '../../src/engine/summedUnits.ts'
import { sumUnits } from '../../src/engine/sumUnits.ts'
import { connect } from './openPackageWasm.ts'

/** The browser's DuckDB-WASM without its workers, in Node. */
export async function duckDbInNode({ most = 120_000 }: EngineLimits = {}): Promise<DuckDb> {
  const connection = await connect()
  const execute = async (sql: string) => arrowRows(await connection.query(sql))
  const reader = { connection, execute, openParquet: (blob: Blob) => openParquet(ParquetFile, blob) }
  const turn = inTurn()
  const sums = summedUnits()
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
    run: async (statement, signal) => {
      const { sql, values } = sums.soonest(statement)
      return arrowRows(await connection.ask(filledSql(sql, values), { most, later: statement.later }, signal))
    },
    check: (checking) => turn(() => checkMeasurements(execute, checking)),
    sum: () => turn(async () => sums.keep(await sumUnits(execute))),
    work: (piece) => turn(() => piece(reader)),
    gone: new AbortController().signal,
    end: () => connection.close(),
  }
}

/** A package in a folder, as if all its files had been fetched. */
export function fetchedPackage(folder: string): { described: DataPackage; fetched: FetchedFiles } {
  const content = (file: string) => readFileSync(path.join(folder, file))
  const described = parseDataPackage(content('datapackage.json').toString('utf8'))
  const files = described.resources.flatMap(({ lazy, paths }) => (lazy ? [] : paths))
  return {
    described,
    fetched: new Map(
      files.map((file) => [file, Promise.resolve({ content: new Blob([content(file)]), tag: null })]),
    ),
  }
}
