/** What the first bytes of a file say. */
export type FileKind = 'zip' | 'ole' | 'markup' | 'text' | { seems: string }

/** Looks at the first bytes only; that a text is none, as it holds what no text does, shows when it is read. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip'
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole'
  const known = signatures.find(([start]) => head.startsWith(start))
  if (known) return { seems: known[1] }
  // Of UTF-16, every second byte here is 0; a byte order mark comes before the rest.
  return markup.test(head.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''))
    ? 'markup'
    : 'text'
}

const markup = /^\s*<(\?xml|!doctype|!--|(html|head|meta|body|style|table|div|script|workbook)\b)/i

const signatures: readonly (readonly [start: string, seems: string])[] = [
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['PAR1', 'Parquet'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!', 'RAR'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ', 'xz'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  ['{\\rtf', 'RTF'],
  ['SQLite format 3', 'SQLite'],
  ['MIME-Version:', 'MHTML'],
]
