import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Papa from 'papaparse'
import type { ColumnType, Table, TableContract } from '../../src/engine/contract.ts'
import { contract } from '../../src/engine/contract.ts'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'

const duckTypes: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
}

/** Above this many rows a table is written as Parquet: it is smaller and the browser reads it faster. */
const mostRowsOfCsv = 10_000

/** Writes the rows as `<folder>/<table>.csv` or `.parquet`; returns the name of the file. */
export async function writeTable(folder: string, table: Table, rows: readonly PackageRow[]): Promise<string> {
  const columns = Object.keys(contract[table].columns)
  const csv = path.join(folder, `${table}.csv`)
  const cells = rows.map((row) => columns.map((column) => row.values[column] ?? ''))
  writeFileSync(csv, `${Papa.unparse([columns, ...cells], { newline: '\n' })}\n`)
  if (rows.length <= mostRowsOfCsv) return `${table}.csv`
  await parquetFromCsv(table, csv, path.join(folder, `${table}.parquet`))
  rmSync(csv)
  return `${table}.parquet`
}

async function parquetFromCsv(table: Table, csv: string, parquet: string): Promise<void> {
  const columns = Object.entries((contract[table] as TableContract).columns)
  const types = columns.map(([name, { type }]) => `'${name}': '${duckTypes[type]}'`).join(', ')
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run(
    `COPY (SELECT * FROM read_csv('${csv}', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${types}}))
     TO '${parquet}' (FORMAT parquet, COMPRESSION zstd)`,
  )
  connection.closeSync()
  instance.closeSync()
}
