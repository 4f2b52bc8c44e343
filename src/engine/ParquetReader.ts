/** An open Parquet file that hands out row groups as Arrow IPC streams. */
export interface ParquetReader {
  groups: number
  /** Rows of each group. */
  groupRows: readonly number[]
  rows: number
  /** What the file says of itself by key, such as `simulated`. */
  metadata: Readonly<Record<string, string>>
  /** An IPC stream with the schema of the whole file and no row. */
  schema: Uint8Array<ArrayBuffer>
  /** Some groups of rows in one piece. */
  read(groups: readonly number[], columns: readonly string[]): Promise<Uint8Array<ArrayBuffer>>
  close(): void
}

export type OpenParquet = (file: Blob) => Promise<ParquetReader>
