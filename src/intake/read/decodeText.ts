import { IntakeError } from '../IntakeFault.ts'
import { fromLegacy } from './fonts/fromLegacy.ts'
import { legacyEncodings } from './fonts/legacyLetters.ts'

export interface DecodedText {
  /** In NFC: Windows-1258 has the marks of tones as characters of their own. */
  text: string
  encoding: string
}

/**
 * Text of bytes: by their byte order mark, else as UTF-8 if they are valid, else by `fallback`; `encoding`
 * overrides all; of an old encoding of Vietnamese (`tcvn3`, `vni`), characters come by mark, UTF-8 or Windows-1252.
 * The mark is no part of the text.
 * @throws IntakeError `file-unknown` with the value `binary` if it holds what no text does
 * @throws RangeError for a label that the Encoding Standard does not have
 */
export function decodeText(
  bytes: Uint8Array,
  { encoding, fallback = 'windows-1258' }: { encoding?: string; fallback?: string } = {},
): DecodedText {
  const legacy = legacyEncodings.find((one) => one === encoding)
  if (legacy) {
    const { text } = decodeText(bytes, { fallback: 'windows-1252' })
    return { text: fromLegacy(text, legacy), encoding: legacy }
  }
  const known = encoding ?? markOf(bytes)
  const utf8 = known === null ? asUtf8(bytes) : null
  const decoder = new TextDecoder(known ?? (utf8 === null ? fallback : 'utf-8'))
  const text = (utf8 ?? decoder.decode(bytes)).normalize('NFC')
  const head = text.slice(0, 65_536)
  if (text.includes('\0') || controls(head) > head.length / 100)
    throw new IntakeError({ code: 'file-unknown', value: 'binary' })
  return { text, encoding: decoder.encoding }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Null where the bytes are not UTF-8. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Control characters other than blanks, ends of lines and pages, and the end of a file of DOS. */
function controls(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a) count++
  }
  return count
}
