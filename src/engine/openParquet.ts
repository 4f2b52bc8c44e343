import type { ParquetFile } from 'parquet-wasm/esm'
import type { ParquetReader } from './ParquetReader.ts'

/** @param parquet the class of a parquet-wasm that is initialised already */
export async function openParquet(parquet: typeof ParquetFile, blob: Blob): Promise<ParquetReader> {
  const file = await parquet.fromFile(blob)
  const metadata = file.metadata()
  return {
    groups: metadata.numRowGroups(),
    rows: metadata.fileMetadata().numRows(),
    metadata: Object.fromEntries(metadata.fileMetadata().keyValueMetadata()),
    schema: owned(file.schema().intoIPCStream()),
    async read(group, columns) {
      const batchSize = metadata.rowGroup(group).numRows()
      const table = await file.read({ rowGroups: [group], columns: [...columns], batchSize })
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
