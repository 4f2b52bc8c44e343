import type { Table } from '../contract.ts'
import type { Execute } from '../Execute.ts'
import { sqlName } from '../sqlText.ts'
import { tableColumns } from '../tableColumns.ts'
import { cleanText } from './cellCast.ts'

/**
 * Texts of a table without the blanks around them, in one spelling: looked for among those that differ.
 * @param from position of the first row that is looked at
 */
export async function cleanTexts(execute: Execute, table: Table, from: number): Promise<void> {
  const columns = tableColumns(table).flatMap(([name, { type }]) => (type === 'text' ? [sqlName(name)] : []))
  const other = (column: string) => `${column} IS DISTINCT FROM ${cleanText(column)}`
  const asked = columns.map(
    (column, i) =>
      `(SELECT bool_or(${other('x')}) FROM (SELECT DISTINCT ${column} AS x FROM ${sqlName(table)} WHERE rowid >= ${from})) AS "${i}"`,
  )
  const [found] = await execute(`SELECT ${asked.join(', ')}`)
  for (const [i, column] of columns.entries()) {
    if (found?.[String(i)] !== true) continue
    await execute(
      `UPDATE ${sqlName(table)} SET ${column} = ${cleanText(column)} WHERE rowid >= ${from} AND ${other(column)}`,
    )
  }
}
