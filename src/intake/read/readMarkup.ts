import { IntakeError } from '../IntakeFault.ts'
import type { Sheet } from '../Sheet.ts'
import { closedCells } from './closedCells.ts'
import { type DecodedText, decodeText } from './decodeText.ts'
import { legacyEncodings } from './fonts/legacyLetters.ts'
import { markupFonts } from './fonts/markupFonts.ts'
import { pageInUnicode } from './fonts/pageInUnicode.ts'
import { readWorkbook } from './readWorkbook.ts'
import { textsAbove } from './textsAbove.ts'

export interface MarkupSheets {
  format: 'html' | 'workbook'
  encoding: string
  sheets: Sheet[]
}

/**
 * Tables of a web page, one sheet each, below the texts that stand above it, whose cells stay text as typed, and whose
 * rows and cells need not be ended; or the sheets of a workbook that is one XML file (SpreadsheetML, flat ODS). What is neither valid UTF-8 nor marked is read by the `charset` that it states.
 * Texts in old encodings of Vietnamese are read by their fonts or letters.
 * @throws IntakeError `file-cut` if a table or the workbook does not end; `file-unknown` for other XML and for
 * pages without a table; `sheet-large`
 */
export function readMarkup(bytes: Uint8Array, encoding?: string): MarkupSheets {
  const { text, encoding: used } = decoded(bytes, encoding)
  const named = encoding === undefined ? {} : { encoding }
  const body = text.replace(/<!--.*?-->/gs, '')
  const root = /<(?![?!])[^\s>]*/.exec(body)?.[0].slice(1) ?? ''
  if (/^((\w+:)?workbook|office:document)$/i.test(root)) {
    if (!body.includes(`</${root}`)) throw new IntakeError({ code: 'file-cut' })
    const xml = `<?xml version="1.0"?>${bare(body)}`
    const { sheets, encoding: old } = readWorkbook(xml, { ...named, fonts: markupFonts(body) })
    return { format: 'workbook', encoding: old ?? used, sheets }
  }
  if (/^\s*<\?xml/i.test(body) && !/^html$/i.test(root))
    throw new IntakeError({ code: 'file-unknown', value: 'XML' })
  checkTables(body)
  const { page, encoding: old } = pageInUnicode(text, encoding)
  const { sheets } = readWorkbook(`<html>${textsAbove(closedCells(bare(page)))}`, { encoding: 'utf-8' })
  return { format: 'html', encoding: old ?? used, sheets }
}

/** The library takes for CSV what has a comma or semicolon before the first `>`. */
function bare(body: string): string {
  return body.replace(/^\s*<\?xml[^>]*>/i, '')
}

function decoded(bytes: Uint8Array, named: string | undefined): DecodedText {
  if (legacyEncodings.some((one) => one === named)) return decodeText(bytes, { fallback: 'windows-1252' })
  if (named !== undefined && named !== 'as-is') return decodeText(bytes, { encoding: named })
  const fallback = statedCharset(bytes)
  if (fallback !== undefined) return decodeText(bytes, { fallback })
  const plain = decodeText(bytes)
  if (plain.encoding !== 'windows-1258') return plain
  const raw = decodeText(bytes, { encoding: 'windows-1252' })
  return pageInUnicode(raw.text).isOld ? raw : plain
}

function checkTables(page: string): void {
  const begun = page.match(/<table[\s>]/gi)?.length ?? 0
  if (begun === 0) throw new IntakeError({ code: 'file-unknown', value: 'HTML' })
  if (begun > (page.match(/<\/table/gi)?.length ?? 0)) throw new IntakeError({ code: 'file-cut' })
}

/** Only those of one byte a character: UTF-8 is known by itself, and UTF-16 would not have been read here. */
function statedCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  return /(?:charset|encoding)\s*=\s*["']?(windows-125\d|iso-8859-\d{1,2})\b/i.exec(head)?.[1]
}
