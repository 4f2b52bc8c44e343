import { tableFromIPC } from 'apache-arrow'
import { castsOf, findWrongCells, loadCells } from './check/loadCells.ts'
import type { Table } from './contract.ts'
import { duckDbType } from './duckDbType.ts'
import type { Execute } from './Execute.ts'
import type { LoadedFile } from './loadCsv.ts'
import type { ParquetReader } from './ParquetReader.ts'
import { sqlName, sqlTypes } from './sqlText.ts'
import { matchColumns, tableColumns } from './tableColumns.ts'
import { unreadable } from './unreadable.ts'
import type { WasmConnection } from './WasmConnection.ts'

export interface ParquetSource {
  table: Table
  /** As people know it. */
  file: string
  reader: ParquetReader
  /** Nothing is wrong with its cells, and its texts are clean. */
  plain?: boolean
}

/** Appends a Parquet file to its table, which exists, row group by row group while the next is decoded. */
export async function loadParquet(
  connection: WasmConnection,
  execute: Execute,
  { table, file, reader, plain = false }: ParquetSource,
): Promise<LoadedFile> {
  const { fields } = tableFromIPC(reader.schema).schema
  const matched = matchColumns(
    table,
    file,
    fields.map(({ name }) => name),
  )
  const types = new Map(
    matched.declared.map((name) => [name, duckDbType(fields.find((field) => field.name === name)?.type)]),
  )
  // DuckDB appends by position: the rows go to a table of the file's own order, and from there by name.
  const part = `${table} part`
  await execute(partTable(part, types))
  let next = readAhead(reader, 0, matched.declared)
  try {
    for (let group = 0; group < reader.groups; group++) {
      const stream = await next
      next = readAhead(reader, group + 1, matched.declared)
      await connection.insert(stream, part, false)
    }
  } catch (error) {
    next.catch(() => undefined)
    await execute(`DROP TABLE ${sqlName(part)}`)
    throw unreadable(error, file)
  }
  const wrong = await adopt(execute, { table, part, types, plain })
  return { matched, wrong, ragged: [], rowOf: async (position) => position + 1 }
}

function partTable(part: string, types: ReadonlyMap<string, string>): string {
  const columns = [...types].map(([name, type]) => `${sqlName(name)} ${type}`)
  return `CREATE OR REPLACE TABLE ${sqlName(part)} (${columns.join(', ')})`
}

function readAhead(
  reader: ParquetReader,
  group: number,
  columns: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  return group < reader.groups ? reader.read([group], columns) : Promise.resolve(new Uint8Array())
}

interface Part {
  table: Table
  part: string
  types: ReadonlyMap<string, string>
  plain: boolean
}

/** An empty table is replaced by its part as it is, without copying a row, if every column has its type. */
async function adopt(execute: Execute, { table, part, types, plain }: Part) {
  const casts = castsOf({ table, types, asIs: true, plain })
  const [counted] = await execute(`SELECT count(*) AS n FROM ${sqlName(table)}`)
  if (counted?.n !== 0 || casts.some(({ column, value }) => value !== sqlName(column))) {
    const wrong = await loadCells(execute, { table, from: sqlName(part), types, asIs: true, plain })
    await execute(`DROP TABLE ${sqlName(part)}`)
    return wrong
  }
  for (const [name, { type }] of tableColumns(table)) {
    if (!types.has(name))
      await execute(`ALTER TABLE ${sqlName(part)} ADD COLUMN ${sqlName(name)} ${sqlTypes[type]}`)
  }
  await execute(`DROP TABLE ${sqlName(table)}`)
  await execute(`ALTER TABLE ${sqlName(part)} RENAME TO ${sqlName(table)}`)
  return findWrongCells(execute, { from: sqlName(table) }, casts)
}
