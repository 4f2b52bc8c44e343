import { contract, type Table, tables } from '../engine/contract.ts'
import { csv } from '../i18n/csv.ts'
import type { TakenTables } from './scores/IntakeReport.ts'

/** What was taken over as CSV in the contract's columns, by table; a missing value is an empty cell. */
export function contentsOf(taken: TakenTables): Partial<Record<Table, string>> {
  return Object.fromEntries(
    tables.flatMap((table) => {
      const rows = taken[table] ?? []
      return rows.length === 0
        ? []
        : [[table, csv([columnsOf(table), ...rows.map((row) => cells(table, row))])]]
    }),
  )
}

function cells(table: Table, row: object): string[] {
  const values = new Map<string, unknown>(Object.entries(row))
  return columnsOf(table).map((name) => String(values.get(name) ?? ''))
}

function columnsOf(table: Table): string[] {
  return Object.keys(contract[table].columns)
}
