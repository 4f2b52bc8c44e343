import { packedBytes } from './packedBytes.ts'
import type { ZipEntry } from './zipEntries.ts'

/** What an archive is: `workbook`, a document of another program (`DOCX`, its media type), or files (`ZIP`). */
export function archiveKind(entries: readonly ZipEntry[], bytes: Uint8Array): string {
  const holds = (start: string) => entries.some(({ name }) => name.startsWith(start))
  if (holds('xl/workbook.')) return 'workbook'
  if (holds('word/document')) return 'DOCX'
  if (holds('ppt/presentation')) return 'PPTX'
  const type = entries.find(({ name }) => name === 'mimetype')
  const packed = type ? packedBytes(type, bytes) : null
  if (packed === null) return 'ZIP'
  const said = new TextDecoder().decode(packed)
  return said.startsWith('application/vnd.oasis.opendocument.spreadsheet') ? 'workbook' : said.slice(0, 80)
}
