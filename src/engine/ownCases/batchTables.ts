import { cellCast } from '../check/cellCast.ts'
import type { Table } from '../contract.ts'
import type { Execute } from '../Execute.ts'
import { sqlName, sqlTypes } from '../sqlText.ts'
import { type Matched, tableColumns } from '../tableColumns.ts'

/** The table that takes the rows of a batch, in the file's own order of columns. */
export const batchTable = 'case_batch'

export interface BatchOf {
  table: Table
  matched: Matched
  /** Types that the file gives its columns, where they are not those of the contract. */
  types?: ReadonlyMap<string, string>
}

/** Makes an empty batch for some columns, and over it the view `case_rows` with all, null where they are not read. */
export async function makeBatch(execute: Execute, of: BatchOf, columns: readonly string[]): Promise<void> {
  await emptyBatch(execute, of, columns)
  await showRows(execute, of, columns, 'rowid')
}

/** Empties a batch that was made for the same columns: its rows are counted from 0 again. */
export async function emptyBatch(execute: Execute, of: BatchOf, columns: readonly string[]): Promise<void> {
  const there = columnsOf(of, columns).filter(({ declared }) => declared)
  const order = of.matched.declared.flatMap((name) => there.filter((column) => column.name === name))
  const declared = order.map(({ name, from }) => `${sqlName(name)} ${from}`)
  await execute(`CREATE OR REPLACE TABLE ${batchTable} (${declared.join(', ')})`)
}

/** Numbers the rows of the batch by their rows in the file, where they do not simply follow each other. */
export async function numberRows(
  execute: Execute,
  of: BatchOf,
  { columns, rows }: { columns: readonly string[]; rows: readonly number[] },
): Promise<void> {
  await execute(`CREATE OR REPLACE TABLE case_numbers AS SELECT unnest([${rows.join(', ')}]) AS file_row`)
  await showRows(execute, of, columns, 'file_row')
}

async function showRows(
  execute: Execute,
  of: BatchOf,
  columns: readonly string[],
  position: string,
): Promise<void> {
  const shown = columnsOf(of, columns).map(({ name, type, from, declared }) =>
    declared
      ? `${from === type ? sqlName(name) : cellCast(contractType(of.table, name), from, name).value} AS ${sqlName(name)}`
      : `CAST(NULL AS ${type}) AS ${sqlName(name)}`,
  )
  const numbers = position === 'rowid' ? '' : ' POSITIONAL JOIN case_numbers'
  await execute(
    `CREATE OR REPLACE VIEW case_rows AS SELECT ${shown.join(', ')}, ${position} AS position FROM ${batchTable}${numbers}`,
  )
}

function columnsOf({ table, matched, types }: BatchOf, columns: readonly string[]) {
  return tableColumns(table).map(([name, { type }]) => ({
    name,
    type: sqlTypes[type],
    from: types?.get(name) ?? sqlTypes[type],
    declared: matched.declared.includes(name) && columns.includes(name),
  }))
}

function contractType(table: Table, name: string) {
  return new Map(tableColumns(table)).get(name)?.type ?? 'text'
}

export async function dropBatch(execute: Execute): Promise<void> {
  await execute('DROP VIEW IF EXISTS case_rows')
  await execute(`DROP TABLE IF EXISTS ${batchTable}`)
  await execute('DROP TABLE IF EXISTS case_numbers')
}
