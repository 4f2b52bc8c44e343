import type { Matched } from '../tableColumns.ts'

/** A part of a file's rows, as they stand in the view `case_rows`. */
export interface CaseBatch {
  rows: number
  /** What is added to `position` for the row or line as people count it. */
  firstRow: number
  /** Bytes or rows of the file that have been read so far, as a fraction. */
  share: number
}

/** A file of cases or of their steps that the reader gave. */
export interface CaseSource {
  table: 'dossiers' | 'steps'
  file: string
  bytes: number
  format: 'csv' | 'parquet'
  /** As the file says; null where only counting tells. */
  rows: number | null
  /** The file says of itself that it is made up. */
  simulated: boolean
  matched: Matched
  /**
   * Reads some columns of all rows, batch by batch: each stands in the view `case_rows` as long as `each` runs,
   * with null in all other columns and `position`, from 0, in the batch.
   */
  read(columns: readonly string[], each: (batch: CaseBatch) => Promise<void>): Promise<void>
  close(): void
}
