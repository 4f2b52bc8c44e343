import { contract, type Table, tables } from '../engine/contract.ts'
import { csv } from '../i18n/csv.ts'
import type { TakenTables } from './scores/IntakeReport.ts'
import type { ContractRow } from './tables/takeTable.ts'

/** What was taken over as CSV in the contract's columns, by table; a missing value is an empty cell. */
export function contentsOf(taken: TakenTables): Partial<Record<Table, string>> {
  return Object.fromEntries(
    tables.flatMap((table) => {
      const rows = taken[table] ?? []
      return rows.length === 0
        ? []
        : [[table, csv(linesOf(Object.keys(contract[table].columns), rows as ContractRow[]))]]
    }),
  )
}

function* linesOf(columns: readonly string[], rows: readonly ContractRow[]) {
  yield columns
  for (const row of rows) yield columns.map((name) => row[name])
}
