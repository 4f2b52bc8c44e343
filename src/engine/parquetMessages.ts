import type { ParquetReader } from './ParquetReader.ts'

/** What the Parquet worker is asked; an open file is known by the id of the request that opened it. */
export type ParquetRequest =
  | { id: number; kind: 'open'; blob: Blob }
  | { id: number; kind: 'read'; file: number; groups: readonly number[]; columns: readonly string[] }
  | { id: number; kind: 'close'; file: number }

export type ParquetAnswer =
  | { id: number; error: string }
  | ({ id: number } & Omit<ParquetReader, 'read' | 'close'>)
  | { id: number; stream: Uint8Array<ArrayBuffer> }
  | { id: number }
