import { tableFromIPC } from 'apache-arrow'
import type { Table } from './contract.ts'
import { dataError } from './DataError.ts'
import type { Execute } from './loadCsv.ts'
import { explainCasts } from './loadRelation.ts'
import type { ParquetReader } from './ParquetReader.ts'
import { sqlName, sqlTypes } from './sqlText.ts'
import { type Matched, matchColumns, tableColumns } from './tableColumns.ts'
import type { WasmConnection } from './WasmConnection.ts'

export interface ParquetSource {
  table: Table
  /** As people know it. */
  file: string
  reader: ParquetReader
}

/** Appends a Parquet file to its table, which exists, row group by row group while the next is decoded. */
export async function loadParquet(
  connection: WasmConnection,
  execute: Execute,
  source: ParquetSource,
): Promise<Matched> {
  const { table, file, reader } = source
  const names = tableFromIPC(reader.schema).schema.fields.map(({ name }) => name)
  const matched = matchColumns(table, file, names)
  // DuckDB appends by position: the rows go to a table of the file's own order, and from there by name.
  const part = `${table} part`
  await execute(partTable(part, table, matched.declared))
  let next = readAhead(reader, 0, matched.declared)
  for (let group = 0; group < reader.groups; group++) {
    const stream = await next
    next = readAhead(reader, group + 1, matched.declared)
    try {
      await connection.insert(stream, part, false)
    } catch (error) {
      next.catch(() => undefined)
      await explain(connection, execute, { ...source, matched, group })
      const detail = error instanceof Error ? error.message.split('\n')[0] : String(error)
      throw dataError({ code: 'file-unreadable', file, detail: detail ?? '' })
    }
  }
  await adopt(execute, table, part, matched)
  return matched
}

function partTable(part: string, table: Table, declared: readonly string[]): string {
  const types = new Map(tableColumns(table))
  const columns = declared.map((name) => `${sqlName(name)} ${sqlTypes[types.get(name)?.type ?? 'text']}`)
  return `CREATE OR REPLACE TABLE ${sqlName(part)} (${columns.join(', ')})`
}

function readAhead(
  reader: ParquetReader,
  group: number,
  columns: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  return group < reader.groups ? reader.read([group], columns) : Promise.resolve(new Uint8Array())
}

/** An empty table is replaced by its part as it is, without copying a row. */
async function adopt(execute: Execute, table: Table, part: string, matched: Matched): Promise<void> {
  const [counted] = await execute(`SELECT count(*) AS n FROM ${sqlName(table)}`)
  if (counted?.n !== 0) {
    const columns = matched.declared.map(sqlName).join(', ')
    await execute(`INSERT INTO ${sqlName(table)} (${columns}) SELECT ${columns} FROM ${sqlName(part)}`)
    await execute(`DROP TABLE ${sqlName(part)}`)
    return
  }
  const types = new Map(tableColumns(table))
  for (const name of matched.missing) {
    const type = sqlTypes[types.get(name)?.type ?? 'text']
    await execute(`ALTER TABLE ${sqlName(part)} ADD COLUMN ${sqlName(name)} ${type}`)
  }
  await execute(`DROP TABLE ${sqlName(table)}`)
  await execute(`ALTER TABLE ${sqlName(part)} RENAME TO ${sqlName(table)}`)
}

/** Reads the failed row group again in the file's own types, to find the value. */
async function explain(
  connection: WasmConnection,
  execute: Execute,
  { table, file, reader, matched, group }: ParquetSource & { matched: Matched; group: number },
): Promise<void> {
  const part = `${table} part`
  const [before] = await execute(`SELECT count(*) AS n FROM ${sqlName(part)}`)
  const raw = `${table} raw`
  await execute(`DROP TABLE IF EXISTS ${sqlName(raw)}`)
  await connection.insert(await reader.read([group], matched.declared), raw, true)
  try {
    await explainCasts(execute, { table, file, from: sqlName(raw), firstRow: Number(before?.n) + 1 }, matched)
  } finally {
    await execute(`DROP TABLE ${sqlName(raw)}`)
    await execute(`DROP TABLE ${sqlName(part)}`)
  }
}
