import { mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Papa from 'papaparse'
import { type Table, tables as tableNames } from '../../src/engine/contract.ts'
import type { Cell } from '../../src/engine/Database.ts'
import { csvSource } from '../../src/engine/loadCsv.ts'
import { sqlName, sqlString } from '../../src/engine/sqlText.ts'
import { standingColumns, tableColumns } from '../../src/engine/tableColumns.ts'

export interface PackageContent {
  tables: Partial<Record<Table, readonly Readonly<Record<string, Cell>>[]>>
  asOf?: string
  /** Tables whose figures are made up. */
  simulated?: readonly Table[]
  /** Tables to be written as Parquet; the others become CSV. */
  parquet?: readonly Table[]
}

/** Writes a small data package: columns as the rows have them, null as an empty cell. */
export async function writePackage(folder: string, content: PackageContent): Promise<void> {
  const { tables, asOf, simulated = [], parquet = [] } = content
  await mkdir(folder, { recursive: true })
  const resources: Record<string, unknown>[] = []
  for (const name of tableNames) {
    const rows = tables[name]
    if (rows === undefined) continue
    const csv = path.join(folder, `${name}.csv`)
    const fields = columnsOf(name, rows)
    const data = rows.map((row) => fields.map((field) => row[field] ?? null))
    await writeFile(csv, `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`)
    const format = parquet.includes(name) ? 'parquet' : 'csv'
    const file = path.join(folder, `${name}.${format}`)
    if (format === 'parquet') await toParquet(name, fields, csv, file)
    resources.push({
      name,
      path: path.basename(file),
      format,
      bytes: (await stat(file)).size,
      ...(simulated.includes(name) ? { simulated: true } : {}),
    })
  }
  const descriptor = { name: 'test', ...(asOf ? { asOf } : {}), resources }
  await writeFile(path.join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`)
}

function columnsOf(table: Table, rows: readonly Readonly<Record<string, Cell>>[]): string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  return names.size > 0
    ? [...new Set([...names, ...standingColumns(table)])]
    : tableColumns(table).map(([name]) => name)
}

async function toParquet(table: Table, fields: readonly string[], csv: string, file: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const source = csvSource({ table, path: csv }, fields)
  const columns = fields.map(sqlName).join(', ')
  await connection.run(`COPY (SELECT ${columns} FROM ${source}) TO ${sqlString(file)} (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
}
