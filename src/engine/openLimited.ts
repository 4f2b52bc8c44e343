import { limitColumns } from './fileLimits.ts'
import type { OpenParquet, ParquetReader } from './ParquetReader.ts'
import { parquetColumns } from './parquetColumns.ts'
import { unreadable } from './unreadable.ts'

/** Opens a Parquet file, if it is not too wide. @param file as people know it */
export async function openLimited(
  openParquet: OpenParquet,
  file: string,
  content: Blob,
): Promise<ParquetReader> {
  limitColumns(file, await parquetColumns(content))
  try {
    return await openParquet(content)
  } catch (error) {
    throw unreadable(error, file)
  }
}
