import type { Table } from './contract.ts'
import type { Fault } from './DataError.ts'
import type { Difference } from './differences.ts'

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
  /** Files that are not what the description says. */
  differs: readonly Difference[]
  simulated: boolean
  /** What was wrong with rows and what rests on them: they are left out. */
  faults: readonly Fault[]
  milliseconds: number
}
