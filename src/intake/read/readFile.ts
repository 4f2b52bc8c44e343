import { IntakeError } from '../IntakeFault.ts'
import type { Sheet } from '../Sheet.ts'
import { checkZip } from './checkZip.ts'
import { fileKind } from './fileKind.ts'
import { readMarkup } from './readMarkup.ts'
import { readText } from './readText.ts'
import { readWorkbook } from './readWorkbook.ts'

export interface ReadFile {
  format: 'text' | 'workbook' | 'html'
  /** By which the bytes were read as text; null for a workbook that is no text. */
  encoding: string | null
  /** Of cells in a text file; null where a line is one cell, and for what is no text file. */
  delimiter: string | null
  sheets: Sheet[]
}

export interface ReadOptions {
  /** A label of the Encoding Standard, such as `windows-1258`, in place of what the bytes look like. */
  encoding?: string
  /** One character, in place of what the first lines look like. */
  delimiter?: string
}

/**
 * The sheets of a file, whose format is told by its content and never by its ending: a workbook (XLSX, XLSM,
 * XLSB, XLS, ODS, SpreadsheetML), tables of a web page (often saved as `.xls`), or delimited text. Text is
 * trimmed and in NFC everywhere; in text files and web pages every cell is text as typed, in workbooks a number
 * is the full double. Sheets are as wide as their widest row and end with the last row that holds something.
 * @throws IntakeError `file-empty`, `file-encrypted`, `file-cut`, `file-bomb`, `file-unknown` (the value says
 * what it seems to be), `sheet-large`, `quote-open`
 * @throws RangeError for a label of an encoding that does not exist
 */
export async function readFile(
  _name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadFile> {
  if (bytes.length === 0) throw new IntakeError({ code: 'file-empty' })
  const kind = fileKind(bytes)
  switch (kind) {
    case 'zip':
      await checkZip(bytes)
      return { format: 'workbook', encoding: null, delimiter: null, sheets: readWorkbook(bytes) }
    case 'ole':
      return { format: 'workbook', encoding: null, delimiter: null, sheets: readWorkbook(bytes) }
    case 'markup':
      return { ...(await readMarkup(bytes, options.encoding)), delimiter: null }
    case 'text': {
      const { encoding, delimiter, rows } = readText(bytes, options)
      return { format: 'text', encoding, delimiter, sheets: [{ name: '', hidden: false, rows, merges: [] }] }
    }
    default:
      throw new IntakeError({ code: 'file-unknown', value: kind.seems })
  }
}
