import type { ParquetFile } from 'parquet-wasm/esm'
import type { ParquetReader } from './ParquetReader.ts'

/** @param parquet the class of a parquet-wasm that is initialised already */
export async function openParquet(parquet: typeof ParquetFile, blob: Blob): Promise<ParquetReader> {
  const file = await parquet.fromFile(blob)
  const metadata = file.metadata()
  return {
    groups: metadata.numRowGroups(),
    rows: metadata.fileMetadata().numRows(),
    schema: file.schema().intoIPCStream(),
    async read(group, columns) {
      const batchSize = metadata.rowGroup(group).numRows()
      const table = await file.read({ rowGroups: [group], columns: [...columns], batchSize })
      return table.intoIPCStream()
    },
    close() {
      metadata.free()
      file.free()
    },
  }
}
