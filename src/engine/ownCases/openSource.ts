import { checkContent } from '../check/fileContent.ts'
import { dataError } from '../DataError.ts'
import { limitBytes } from '../fileLimits.ts'
import type { WasmReader } from '../readInWasm.ts'
import type { CaseSource } from './CaseSource.ts'
import { csvSource } from './csvSource.ts'
import { parquetSource } from './parquetSource.ts'

/** Opens a file that the reader gave. @throws DataError for what is neither CSV nor Parquet, or holds no cases. */
export async function openSource(inside: WasmReader, file: File): Promise<CaseSource> {
  if (file.size === 0) throw dataError({ code: 'file-empty', file: file.name })
  limitBytes(file.name, file.size)
  const start = new Uint8Array(await file.slice(0, 512).arrayBuffer())
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? ''
  const isParquet = new TextDecoder().decode(start.subarray(0, 4)) === 'PAR1'
  if (isParquet) return parquetSource(inside, file)
  if (ending !== 'csv' && ending !== 'parquet') {
    throw dataError({ code: 'format-unknown', file: file.name, value: ending })
  }
  checkContent(file.name, ending, start)
  return csvSource(inside, file)
}
