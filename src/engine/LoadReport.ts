import type { Table } from './contract.ts'

/** How the reading of one resource went. */
export interface LoadReport {
  table: Table
  files: readonly string[]
  format: 'csv' | 'parquet'
  rows: number
  /** Columns that the contract does not declare: not read. */
  dropped: readonly string[]
  /** Columns of the contract that no file has: null. */
  missing: readonly string[]
  simulated: boolean
  milliseconds: number
}
