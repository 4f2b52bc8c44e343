import { dataError } from '../DataError.ts'
import type { WasmReader } from '../readInWasm.ts'
import type { CaseSource } from './CaseSource.ts'
import { csvSource } from './csvSource.ts'
import { parquetSource } from './parquetSource.ts'

/** Opens a file that the reader gave. @throws DataError for what is neither CSV nor Parquet, or holds no cases. */
export async function openSource(inside: WasmReader, file: File): Promise<CaseSource> {
  if (file.size === 0) throw dataError({ code: 'file-empty', file: file.name })
  const start = new TextDecoder().decode(await file.slice(0, 4).arrayBuffer())
  if (start === 'PAR1') return parquetSource(inside, file)
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? ''
  if (ending === 'csv') return csvSource(inside, file)
  if (ending === 'parquet') {
    throw dataError({ code: 'file-unreadable', file: file.name, detail: 'PAR1 …' })
  }
  throw dataError({ code: 'format-unknown', file: file.name, value: ending })
}
