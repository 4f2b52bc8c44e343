import type { ParquetFile } from 'parquet-wasm/esm'
import type { ParquetReader } from './ParquetReader.ts'

/** @param parquet the class of a parquet-wasm that is initialised already */
export async function openParquet(parquet: typeof ParquetFile, blob: Blob): Promise<ParquetReader> {
  const file = await parquet.fromFile(blob)
  const metadata = file.metadata()
  const groups = metadata.numRowGroups()
  const groupRows = Array.from({ length: groups }, (_, group) => metadata.rowGroup(group).numRows())
  return {
    groups,
    groupRows,
    rows: metadata.fileMetadata().numRows(),
    metadata: Object.fromEntries(metadata.fileMetadata().keyValueMetadata()),
    schema: owned(file.schema().intoIPCStream()),
    async read(groups, columns) {
      const batchSize = groups.reduce((sum, group) => sum + (groupRows[group] ?? 0), 0)
      const table = await file.read({ rowGroups: [...groups], columns: [...columns], batchSize })
      return owned(table.intoIPCStream())
    },
    close() {
      metadata.free()
      file.free()
    },
  }
}

/** parquet-wasm hands out copies, never views of its memory. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>
}
