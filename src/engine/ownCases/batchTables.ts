import type { Table } from '../contract.ts'
import type { Execute } from '../loadCsv.ts'
import { sqlName, sqlTypes } from '../sqlText.ts'
import { type Matched, tableColumns } from '../tableColumns.ts'

/** The table that takes the rows of a batch, in the file's own order of columns. */
export const batchTable = 'case_batch'

/** Makes an empty batch for some columns, and over it the view `case_rows` with all, null where they are not read. */
export async function makeBatch(
  execute: Execute,
  { table, matched }: { table: Table; matched: Matched },
  columns: readonly string[],
): Promise<void> {
  const types = new Map(tableColumns(table).map(([name, { type }]) => [name, sqlTypes[type]]))
  const there = matched.declared.filter((name) => columns.includes(name))
  const declared = there.map((name) => `${sqlName(name)} ${types.get(name) ?? 'VARCHAR'}`)
  await execute(`CREATE OR REPLACE TABLE ${batchTable} (${declared.join(', ')})`)
  const shown = [...types].map(([name, type]) =>
    there.includes(name) ? sqlName(name) : `CAST(NULL AS ${type}) AS ${sqlName(name)}`,
  )
  await execute(
    `CREATE OR REPLACE VIEW case_rows AS SELECT ${shown.join(', ')}, rowid AS position FROM ${batchTable}`,
  )
}

export async function dropBatch(execute: Execute): Promise<void> {
  await execute('DROP VIEW IF EXISTS case_rows')
  await execute(`DROP TABLE IF EXISTS ${batchTable}`)
}
