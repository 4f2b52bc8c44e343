import { type DataError, dataError, type FaultCode } from '../DataError.ts'

/** @throws DataError where a file holds something else than its name says */
export function checkContent(file: string, format: 'csv' | 'parquet', start: Uint8Array): void {
  const code = otherContent(format, start)
  if (code !== null) throw otherFile(file, code, format)
}

function otherFile(file: string, code: FaultCode, format: string): DataError {
  return dataError({ code, file, value: format })
}

function otherContent(format: 'csv' | 'parquet', start: Uint8Array): FaultCode | null {
  const text = new TextDecoder('latin1').decode(start.subarray(0, 512)).replace(/^ï»¿/, '').trimStart()
  if (/^<(!doctype html|html|head|body|\?xml)/i.test(text)) return 'content-html'
  if (start[0] === 0x1f && start[1] === 0x8b) return 'content-gzip'
  if (text.startsWith('PAR1')) return format === 'csv' ? 'content-parquet' : null
  if (format === 'parquet') return 'content-other'
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  return isWide ? 'encoding-unknown' : null
}
