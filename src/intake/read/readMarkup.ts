import { IntakeError } from '../IntakeFault.ts'
import type { Sheet } from '../Sheet.ts'
import { decodeText } from './decodeText.ts'
import { readWorkbook } from './readWorkbook.ts'

export interface MarkupSheets {
  format: 'html' | 'workbook'
  encoding: string
  sheets: Sheet[]
}

/**
 * Tables of a web page, one sheet each, whose cells stay text as typed; or the sheets of a workbook that is one
 * XML file (SpreadsheetML, flat ODS). What is neither valid UTF-8 nor marked is read by the `charset` that it states.
 * @throws IntakeError `file-cut` if a table or the workbook does not end; `file-unknown` for other XML and for
 * pages without a table; `sheet-large`
 */
export async function readMarkup(bytes: Uint8Array, encoding?: string): Promise<MarkupSheets> {
  const fallback = statedCharset(bytes)
  const { text, encoding: used } = decodeText(bytes, {
    ...(encoding !== undefined && { encoding }),
    ...(fallback !== undefined && { fallback }),
  })
  const body = text.replace(/<!--.*?-->/gs, '')
  // The library takes for CSV what has a comma or semicolon before the first `>`.
  const bare = body.replace(/^\s*<\?xml[^>]*>/i, '')
  const root = /<(?![?!])[^\s>]*/.exec(body)?.[0].slice(1) ?? ''
  if (/^((\w+:)?workbook|office:document)$/i.test(root)) {
    if (!body.includes(`</${root}`)) throw new IntakeError({ code: 'file-cut' })
    return { format: 'workbook', encoding: used, sheets: readWorkbook(`<?xml version="1.0"?>${bare}`) }
  }
  if (/^\s*<\?xml/i.test(body) && !/^html$/i.test(root))
    throw new IntakeError({ code: 'file-unknown', value: 'XML' })
  checkTables(body)
  return { format: 'html', encoding: used, sheets: readWorkbook(`<html>${bare}`) }
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
