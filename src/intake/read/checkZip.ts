import { IntakeError } from '../IntakeFault.ts'
import { crc32 } from './crc32.ts'
import { type ZipEntry, zipEntries } from './zipEntries.ts'

const mebibyte = 1024 ** 2

/**
 * Refuses an archive before the workbook's reader unpacks it: that reader believes what sizes the archive
 * states and checks no sum.
 * @throws IntakeError `file-bomb` for more than 1 GiB unpacked, or more than 100 MiB and 200 times the packed
 * size; `file-encrypted`; `file-unknown` if it holds no workbook; `file-cut` if a file in it is not as long as
 * stated or its CRC-32 differs
 */
export async function checkZip(bytes: Uint8Array): Promise<void> {
  const entries = zipEntries(bytes)
  if (entries === null) throw new IntakeError({ code: 'file-cut' })
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (unpacked > 1024 * mebibyte || (unpacked > 100 * mebibyte && unpacked > 200 * bytes.length))
    throw new IntakeError({ code: 'file-bomb' })
  if (entries.some(({ encrypted }) => encrypted)) throw new IntakeError({ code: 'file-encrypted' })
  const seems = seemsToBe(entries, bytes)
  if (seems !== null) throw new IntakeError({ code: 'file-unknown', value: seems })
  for (const entry of entries) {
    if (!(await isWhole(entry, bytes))) throw new IntakeError({ code: 'file-cut', value: entry.name })
  }
}

/** What the archive is, if no workbook. */
function seemsToBe(entries: readonly ZipEntry[], bytes: Uint8Array): string | null {
  const holds = (start: string) => entries.some(({ name }) => name.startsWith(start))
  if (holds('xl/workbook.')) return null
  if (holds('word/')) return 'DOCX'
  if (holds('ppt/')) return 'PPTX'
  const type = entries.find(({ name }) => name === 'mimetype')
  const from = type && fileStart(type, bytes)
  if (!type || from === undefined || from === null) return 'ZIP'
  const said = new TextDecoder().decode(bytes.subarray(from, from + type.packed))
  return said.startsWith('application/vnd.oasis.opendocument.spreadsheet') ? null : said.slice(0, 80)
}

/** Where a file's packed bytes begin; null if they or their header lie outside. */
function fileStart({ offset, packed }: ZipEntry, bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return null
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return from + packed <= bytes.length ? from : null
}

async function isWhole(entry: ZipEntry, bytes: Uint8Array): Promise<boolean> {
  const from = fileStart(entry, bytes)
  if (from === null || (entry.method !== 0 && entry.method !== 8)) return false
  const packed = new Blob([bytes.slice(from, from + entry.packed)]).stream()
  const stream = entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  let length = 0
  let sum = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      // More than stated: it goes no further, however much there may be.
      if (length > entry.unpacked) return false
      sum = crc32(part.value, sum)
    }
  } catch {
    return false
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  return length === entry.unpacked && sum === entry.crc
}
