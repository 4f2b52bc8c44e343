import { type Column, contract, type Table, tables } from '../../engine/contract.ts'
import { cellText } from '../find/cellText.ts'
import type { Sheet } from '../Sheet.ts'

/** What the first row of a sheet says of it as a table of the contract. */
export interface ContractHead {
  table: Table
  /** Positions by column. */
  at: ReadonlyMap<string, number>
  /** Columns that must stand and do not, and heads that the table does not declare. */
  missing: string[]
  undeclared: { name: string; position: number }[]
}

/** Of these a document of the city makes rows verified, and nothing else does, whatever a file says. */
export const byDocument: readonly Table[] = ['responsibilities', 'targets', 'proxies']

/** The first row read as the heads of one table. */
export function headAs(table: Table, { rows }: Sheet): ContractHead {
  const heads = (rows[0] ?? []).map(cellText)
  const columns: [string, Column][] = Object.entries(contract[table].columns)
  const at = new Map(
    columns.flatMap(([name]): [string, number][] =>
      heads.includes(name) ? [[name, heads.indexOf(name)]] : [],
    ),
  )
  const key: readonly string[] = contract[table].key
  return {
    table,
    at,
    missing: columns
      .filter(([name, { required, stands }]) => (required || stands || key.includes(name)) && !at.has(name))
      .filter(([name]) => !(name === 'status' && byDocument.includes(table)))
      .map(([name]) => name),
    undeclared: heads.flatMap((name, position) =>
      name !== '' && at.get(name) !== position ? [{ name, position }] : [],
    ),
  }
}

/** The tables whose columns, and nothing else, the first row of a sheet heads. */
export function contractTables(sheet: Sheet): Table[] {
  return tables.filter((table) => {
    const { missing, undeclared, at } = headAs(table, sheet)
    return missing.length === 0 && undeclared.length === 0 && at.size > 0
  })
}
