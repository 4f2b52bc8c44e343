import { contract, type Table } from './contract.ts'
import type { Execute } from './Execute.ts'
import { sqlName } from './sqlText.ts'

/** Takes out the rows of a table before `from` (a rowid) whose key a row from there on has too: the later one wins. */
export async function layOver(execute: Execute, table: Table, from: number): Promise<void> {
  const keys = contract[table].key.map(sqlName)
  const same = keys.map((key) => `later.${key} IS NOT DISTINCT FROM earlier.${key}`).join(' AND ')
  const name = sqlName(table)
  await execute(`DELETE FROM ${name} WHERE rowid IN (
    SELECT earlier.rowid FROM ${name} AS earlier JOIN ${name} AS later ON ${same}
    WHERE earlier.rowid < ${from} AND later.rowid >= ${from})`)
}
