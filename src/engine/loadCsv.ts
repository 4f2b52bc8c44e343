import Papa from 'papaparse'
import type { Table } from './contract.ts'
import type { Row } from './Database.ts'
import { dataError } from './DataError.ts'
import { sqlName, sqlString, sqlTypes } from './sqlText.ts'
import { type Matched, matchColumns, tableColumns } from './tableColumns.ts'

export type Execute = (sql: string) => Promise<Row[]>

export interface CsvFile {
  table: Table
  /** As people know it. */
  file: string
  /** As DuckDB knows it. */
  path: string
  /** Its beginning, with at least the whole first line. */
  head: string
  /** The table that takes its rows, if that is another than the contract's. */
  into?: string
  /** The columns that are wanted; all that are declared if not given. */
  only?: readonly string[]
  /** Of a piece of a file: lines of the file between the header and the piece. */
  linesBefore?: number
}

/** Appends a CSV file to its table, which exists. @throws DataError that names file, row and column. */
export async function loadCsv(execute: Execute, csv: CsvFile): Promise<Matched> {
  const names = header(csv.head)
  const matched = matchColumns(csv.table, csv.file, names)
  const wanted = matched.declared.filter((name) => csv.only?.includes(name) ?? true)
  const columns = wanted.map(sqlName).join(', ')
  try {
    await execute(
      `INSERT INTO ${sqlName(csv.into ?? csv.table)} (${columns}) SELECT ${columns} FROM ${csvSource(csv, names)}`,
    )
  } catch (error) {
    const counts = matched.declared.map((name) => `count(${sqlName(name)})`)
    await execute(`SELECT ${counts.join(', ')} FROM ${csvSource(csv, names, ', store_rejects = true')}`)
    await explain(execute, csv)
    throw dataError({ code: 'file-unreadable', file: csv.file, detail: firstLine(error) })
  }
  return matched
}

/** The names in the first line of a CSV file. */
export function header(head: string): string[] {
  const line = Papa.parse<string[]>(head.replace(/^\uFEFF/, ''), { delimiter: ',', preview: 1 }).data[0] ?? []
  return line.map((name) => name.trim())
}

/** What stands behind FROM for a CSV file whose header holds these names. */
export function csvSource(
  { table, path }: Pick<CsvFile, 'table' | 'path'>,
  names: readonly string[],
  more = '',
) {
  const declared = new Map(tableColumns(table))
  // Undeclared columns are named by position: two of them may have one name, and none is ever read.
  const columns = names.map((name, i) => {
    const column = declared.get(name)
    return column ? `${sqlString(name)}: '${sqlTypes[column.type]}'` : `'${i}': 'VARCHAR'`
  })
  return `read_csv(${sqlString(path)}, auto_detect = false, header = true, delim = ',', quote = '"',
    escape = '"', nullstr = '', dateformat = '%Y-%m-%d', columns = {${columns.join(', ')}}${more})`
}

async function explain(execute: Execute, { table, file, linesBefore = 0 }: CsvFile): Promise<void> {
  const [error] = await execute(
    `SELECT line, column_name, error_type::VARCHAR AS kind, csv_line, error_message
     FROM reject_errors ORDER BY line LIMIT 1`,
  )
  await execute('DROP TABLE IF EXISTS reject_errors')
  await execute('DROP TABLE IF EXISTS reject_scans')
  if (!error) return
  const column = String(error.column_name)
  const message = String(error.error_message)
  const row = Number(error.line) + linesBefore
  if (error.kind === 'CAST') {
    const type = new Map(tableColumns(table)).get(column)?.type ?? 'text'
    const value = /Could not convert string "(.*)" to '/s.exec(message)?.[1] ?? String(error.csv_line)
    throw dataError({ code: 'value-invalid', file, row, column, value, detail: type })
  }
  if (error.kind === 'INVALID ENCODING') {
    throw dataError({ code: 'value-invalid', file, row, column, value: '?', detail: 'text' })
  }
  throw dataError({ code: 'columns-differ', file, row, detail: firstLine(message) })
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
