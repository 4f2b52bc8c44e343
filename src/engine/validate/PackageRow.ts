import type { Table } from '../contract.ts'

export type Value = string | number | boolean | null

/** A row of a data package and where a person finds it. Row 1 of a file is its header. */
export interface PackageRow {
  file: string
  row: number
  values: Readonly<Record<string, Value>>
}

export type PackageTables = Partial<Record<Table, readonly PackageRow[]>>

export function textOf(row: PackageRow, column: string): string | null {
  const value = row.values[column]
  return value === null || value === undefined ? null : String(value)
}

export function numberOf(row: PackageRow, column: string): number | null {
  const value = row.values[column]
  return typeof value === 'number' ? value : null
}

/** One string for the values of several columns; a missing value is a value of its own. */
export function keyOf(row: PackageRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row.values[column] ?? null))
}
