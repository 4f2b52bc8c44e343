import { tablesOf } from '../find/tablesOf.ts'
import { IntakeError } from '../IntakeFault.ts'
import type { Sheet } from '../Sheet.ts'
import { codedSheet } from '../tables/codedSheet.ts'
import { checkZip } from './checkZip.ts'
import { fileKind } from './fileKind.ts'
import { odsFonts } from './fonts/odsFonts.ts'
import { xlsxFonts } from './fonts/xlsxFonts.ts'
import { readMarkup } from './readMarkup.ts'
import { type ReadTextOptions, readText } from './readText.ts'
import { readWorkbook } from './readWorkbook.ts'

export interface ReadFile {
  format: 'text' | 'workbook' | 'html'
  /**
   * By which the bytes were read as text, or the old encoding of Vietnamese (`tcvn3`, `vni`) that letters gave away;
   * null for a workbook that is no text and in Unicode; `fonts` where fonts say which cells are not, `as-is` where a
   * person says that all are.
   */
  encoding: string | null
  /** Of cells in a text file; null where a line is one cell, and for what is no text file. */
  delimiter: string | null
  sheets: Sheet[]
}

export interface ReadOptions {
  /**
   * A label of the Encoding Standard, such as `windows-1258`, `tcvn3` or `vni`, in place of what the bytes look like;
   * `as-is`: texts of a workbook or page as they stand, whatever their fonts and letters say; `fonts`: as if absent.
   */
  encoding?: string
  /** One character, in place of what the first lines look like. */
  delimiter?: string
}

/** A larger file is not read: its text would fill the memory that a page has. */
export const largestFile = 300 * 2 ** 20

/** @throws IntakeError `file-large` with the sizes of the file and of the largest one, in millions of bytes */
export function checkSize(bytes: number): void {
  if (bytes <= largestFile) return
  const millions = (one: number) => Math.round(one / 2 ** 20)
  throw new IntakeError({ code: 'file-large', value: `${millions(bytes)} > ${millions(largestFile)}` })
}

/**
 * The sheets of a file, whose format is told by its content and never by its ending: a workbook (XLSX, XLSM,
 * XLSB, XLS, ODS, SpreadsheetML), tables of a web page (often saved as `.xls`), or delimited text. Text is
 * trimmed and in Unicode (NFC) everywhere, also what was typed in TCVN3 or VNI; in text files and web pages every cell is text as typed, in workbooks a number
 * is the full double. Sheets are as wide as their widest row and end with the last row that holds something. A sheet
 * that this page wrote, with the codes of a table of the contract, is that table; one with several tables below each
 * other is several.
 * @throws IntakeError `file-empty`, `file-encrypted`, `file-cut`, `file-bomb`, `file-unknown` (the value says
 * what it seems to be), `sheet-large`, `quote-open`
 * @throws RangeError for a label of an encoding that does not exist
 */
export async function readFile(
  _name: string,
  bytes: Uint8Array,
  options: ReadOptions & Pick<ReadTextOptions, 'tell'> = {},
): Promise<ReadFile> {
  const { encoding, ...others } = options
  const read = await readSheets(bytes, encoding === undefined || encoding === 'fonts' ? others : options)
  return { ...read, sheets: read.sheets.flatMap(tablesOf) }
}

async function readSheets(
  bytes: Uint8Array,
  options: ReadOptions & Pick<ReadTextOptions, 'tell'>,
): Promise<ReadFile> {
  if (bytes.length === 0) throw new IntakeError({ code: 'file-empty' })
  const kind = fileKind(bytes)
  switch (kind) {
    case 'zip':
      await checkZip(bytes)
      return workbook(bytes, { fonts: (await xlsxFonts(bytes)) ?? (await odsFonts(bytes)), ...options })
    case 'ole':
      return workbook(bytes, options)
    case 'markup':
      return { ...readMarkup(bytes, options.encoding), delimiter: null }
    case 'text': {
      const { encoding, delimiter, rows } = readText(bytes, options)
      const sheet = { name: '', hidden: false, rows, merges: [] }
      const coded = codedSheet(sheet, delimiter === ';' ? ',' : '.')
      return { format: 'text', encoding, delimiter, sheets: [coded ?? sheet] }
    }
    default:
      throw new IntakeError({ code: 'file-unknown', value: kind.seems })
  }
}

function workbook(bytes: Uint8Array, options: Parameters<typeof readWorkbook>[1]): ReadFile {
  const { sheets, encoding } = readWorkbook(bytes, options)
  const coded = sheets.map((sheet) => codedSheet(sheet, '.'))
  // Of a workbook that the page wrote, what has no codes stands beside the rows to be read by people.
  const others = coded.some((sheet) => sheet !== null)
  return {
    format: 'workbook',
    delimiter: null,
    encoding,
    sheets: sheets.map((sheet, i) => coded[i] ?? (others ? { ...sheet, hidden: true } : sheet)),
  }
}
