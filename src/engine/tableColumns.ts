import { type Column, contract, type Table } from './contract.ts'
import { dataError } from './DataError.ts'
import { sqlName, sqlTypes } from './sqlText.ts'

export interface Matched {
  /** Columns of the contract that the file has, in its order. */
  declared: string[]
  /** Columns of the file that the contract does not know: never read. */
  dropped: string[]
  /** Columns of the contract that the file lacks: null in every row. */
  missing: string[]
}

export function tableColumns(table: Table): [name: string, column: Column][] {
  return Object.entries<Column>(contract[table].columns)
}

/** @throws DataError if a column that must stand is not there, or a column is there twice. */
export function matchColumns(table: Table, file: string, names: readonly string[]): Matched {
  const columns = tableColumns(table)
  const known = columns.map(([name]) => name)
  const declared = names.filter((name) => known.includes(name))
  const twice = declared.find((name, i) => declared.indexOf(name) !== i)
  if (twice !== undefined) throw dataError({ code: 'column-twice', file, row: 1, column: twice })
  const missing = known.filter((name) => !names.includes(name))
  const lost = standingColumns(table).find((name) => missing.includes(name))
  if (lost !== undefined)
    throw dataError({ code: 'column-missing', file, column: lost, detail: names.join(', ') })
  return { declared, dropped: names.filter((name) => name !== '' && !known.includes(name)), missing }
}

/** Columns that a file of a table must hold: those of its key that are never empty, and what figures rest on. */
export function standingColumns(table: Table): string[] {
  const key: readonly string[] = contract[table].key
  return tableColumns(table)
    .filter(([name, column]) => column.stands || (column.required && key.includes(name)))
    .map(([name]) => name)
}

export function createTable(table: Table): string {
  const columns = tableColumns(table).map(([name, { type }]) => `${sqlName(name)} ${sqlTypes[type]}`)
  return `CREATE OR REPLACE TABLE ${sqlName(table)} (${columns.join(', ')})`
}
