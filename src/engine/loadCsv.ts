import Papa from 'papaparse'
import { arePlain } from './arePlain.ts'
import { type CsvRecords, csvRecords } from './check/csvRecords.ts'
import { loadCells, type WrongCells } from './check/loadCells.ts'
import type { Table } from './contract.ts'
import { dataError, isDataError } from './DataError.ts'
import type { Execute } from './Execute.ts'
import { limitColumns } from './fileLimits.ts'
import { sqlName, sqlString, sqlTypes } from './sqlText.ts'
import { type Matched, matchColumns, tableColumns } from './tableColumns.ts'
import { unreadable } from './unreadable.ts'

export interface CsvFile {
  table: Table
  /** As people know it. */
  file: string
  /** As DuckDB knows it. */
  path: string
  /** Its beginning, with at least the whole first line. */
  head: string
  /** All of it; asked for only where something is wrong with it. */
  text(): Promise<string>
  /** Makes another text readable for DuckDB; what it is called there. */
  put(text: string): Promise<string>
  /** The table that takes its rows, if that is another than the contract's. */
  into?: string
  /** Nothing is wrong with its cells, and its texts are clean. */
  plain?: boolean
  /** The columns that are wanted; all that are declared if not given. */
  only?: readonly string[]
}

/** What became of the rows of a file. */
export interface LoadedFile {
  matched: Matched
  wrong: readonly WrongCells[]
  /** Rows with more or fewer cells than the header. */
  ragged: CsvRecords['ragged']
  /** The row in the file, as a spreadsheet counts it, of one that was read, from 0. */
  rowOf(position: number): Promise<number>
}

/** Appends a CSV file to its table, which exists. @throws DataError for what is no CSV file of this table */
export async function loadCsv(execute: Execute, csv: CsvFile): Promise<LoadedFile> {
  const names = header(csv.head)
  limitColumns(csv.file, names.length, !/[\r\n]/.test(csv.head))
  const [, delimiter] = names.length === 1 ? (/([;\t|])/.exec(names[0] ?? '') ?? []) : []
  if (delimiter) {
    throw dataError({
      code: 'delimiter-other',
      file: csv.file,
      value: delimiter === '\t' ? 'tab' : delimiter,
    })
  }
  const matched = matchColumns(csv.table, csv.file, names)
  const wanted = matched.declared.filter((name) => csv.only?.includes(name) ?? true)
  let records: Promise<CsvRecords> | null = null
  const recordsOf = () => {
    records ??= csv.text().then((text) =>
      csvRecords(
        text,
        [...matched.declared.keys()].map((i) => names.indexOf(matched.declared[i] ?? '')),
      ),
    )
    return records
  }
  const ragged = await readCells(execute, { csv, names, matched, wanted, records: recordsOf })
  const types = new Map(wanted.map((name) => [name, 'VARCHAR']))
  const read = { table: csv.table, from: sqlName(cells), types }
  const wrong = await loadCells(execute, {
    ...read,
    plain: csv.plain === true || (await arePlain(execute, read)),
    ...(csv.into !== undefined && { into: csv.into }),
  })
  await execute(`DROP TABLE ${sqlName(cells)}`)
  return {
    matched,
    wrong,
    ragged,
    rowOf: async (position) => (await recordsOf()).rows[position] ?? position + 2,
  }
}

const cells = 'csv cells'

interface Reading {
  csv: CsvFile
  names: readonly string[]
  matched: Matched
  wanted: readonly string[]
  records(): Promise<CsvRecords>
}

/** Reads the cells as text; where DuckDB cannot, what can be read of it and the rows that cannot. */
async function readCells(execute: Execute, reading: Reading): Promise<CsvRecords['ragged']> {
  const { csv, records } = reading
  try {
    await execute(cellsOf(csv.path, reading))
    return []
  } catch (error) {
    if (isDataError(error)) throw error
    const { ragged, open, garbled, clean } = await records()
    if (garbled !== null) throw dataError({ code: 'encoding-unknown', file: csv.file, row: garbled })
    if (open !== null) throw dataError({ code: 'quote-open', file: csv.file, row: open })
    try {
      await execute(cellsOf(await csv.put(clean()), reading))
    } catch (error) {
      throw unreadable(error, csv.file)
    }
    return ragged
  }
}

function cellsOf(path: string, { names, matched, wanted }: Reading): string {
  const columns = names.map((_, i) => `'${i}': 'VARCHAR'`).join(', ')
  const column = (name: string) => `"${names.indexOf(name)}"`
  const filled = matched.declared.map(column).join(', ')
  const selected = wanted.map((name) => `${column(name)} AS ${sqlName(name)}`).join(', ')
  return `CREATE OR REPLACE TABLE ${sqlName(cells)} AS SELECT ${selected}
    FROM read_csv(${sqlString(path)}, ${asWritten}, columns = {${columns}})
    WHERE trim(concat(${filled})) <> ''`
}

/** How DuckDB reads a CSV file of the contract: options of `read_csv`. */
export const asWritten = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = ''`

/** The names in the first line of a CSV file. */
export function header(head: string): string[] {
  const line = Papa.parse<string[]>(head.replace(/^\uFEFF/, ''), { delimiter: ',', preview: 1 }).data[0] ?? []
  return line.map((name) => name.normalize('NFC').trim())
}

/** What stands behind FROM for a CSV file whose header holds these names, each cell in its type. */
export function csvSource({ table, path }: Pick<CsvFile, 'table' | 'path'>, names: readonly string[]) {
  const declared = new Map(tableColumns(table))
  // Undeclared columns are named by position: two of them may have one name, and none is ever read.
  const columns = names.map((name, i) => {
    const column = declared.get(name)
    return column ? `${sqlString(name)}: '${sqlTypes[column.type]}'` : `'${i}': 'VARCHAR'`
  })
  return `read_csv(${sqlString(path)}, ${asWritten}, dateformat = '%Y-%m-%d', columns = {${columns.join(', ')}})`
}
