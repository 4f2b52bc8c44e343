import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Table } from '../../src/engine/contract.ts'
import { rowsOfCsv } from '../../src/intake/tables/rowsOfCsv.ts'

/** The rows of a table that a folder of the contract's CSV holds; none where the file is not there. */
export function ownRows(folder: string, table: Table): ReturnType<typeof rowsOfCsv> {
  const file = path.join(folder, `${table}.csv`)
  return existsSync(file) ? rowsOfCsv(readFileSync(file, 'utf8'), table) : []
}
