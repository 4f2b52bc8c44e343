import { type CellObject, CFB, read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx'
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs'
import { IntakeError } from '../IntakeFault.ts'
import type { Area, Cell, Sheet } from '../Sheet.ts'
import type { CellFonts } from './fonts/CellFonts.ts'
import { type SheetTexts, sheetTexts } from './fonts/sheetTexts.ts'
import { xlsFonts } from './fonts/xlsFonts.ts'
import { mostCells, rectangle, tooLarge } from './rectangle.ts'
import { workbookCell } from './workbookCell.ts'

/** What is kept of each cell: its value and its number format, by which a number is a day. */
const parsing = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false }

export interface WorkbookSheets {
  sheets: Sheet[]
  /** As `SheetTexts` says it of the first sheet of which it says any. */
  encoding: SheetTexts['encoding']
}

/**
 * The worksheets of a workbook, in their order, hidden ones too; charts in sheets of their own are left out. Texts
 * in fonts of an old encoding are read by it, cell by cell and within cells.
 * @param source the bytes of the file, or the text of a markup file, whose cells stay text if it is HTML
 * @param fonts of cells, where the bytes need more than this to tell them
 * @param encoding that a person names; without one, letters tell old encodings where no fonts do
 * @throws IntakeError `file-encrypted`, `file-cut`, `file-unknown`, `sheet-large`
 */
export function readWorkbook(
  source: Uint8Array | string,
  { fonts: given = null, encoding }: { fonts?: CellFonts | null; encoding?: string } = {},
): WorkbookSheets {
  const { book, fonts } = openWorkbook(source, given)
  const days1904 = book.Workbook?.WBProps?.date1904 === true
  const read = book.SheetNames.flatMap((name, i) => {
    const worksheet = book.Sheets[name]
    if (!worksheet || worksheet['!type'] === 'chart') return []
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0
    const texts = sheetTexts(cellsOf(worksheet, name), { sheet: i, fonts, encoding })
    const sheet = { name: name.normalize('NFC'), hidden, ...content(worksheet, name, { days1904, texts }) }
    return [{ sheet, encoding: texts.encoding }]
  })
  return {
    sheets: read.map(({ sheet }) => sheet),
    encoding: read.find((one) => one.encoding !== null)?.encoding ?? null,
  }
}

interface OpenWorkbook {
  book: WorkBook
  fonts: CellFonts | null
}

function openWorkbook(source: Uint8Array | string, fonts: CellFonts | null): OpenWorkbook {
  if (typeof source === 'string')
    return { book: orFault(() => read(source, { ...parsing, type: 'string', raw: true })), fonts }
  const old = source[0] === 0xd0 ? orFault(() => checkStreams(CFB.read(source, { type: 'array' }))) : null
  if (old?.isUnicode === false) set_cptable(codePages)
  const book = orFault(() => read(source, { ...parsing, type: 'array' }))
  return { book, fonts: old === null ? fonts : xlsFonts(old.stream, old.isUnicode) }
}

/** What the library throws is a text only. */
function orFault<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new IntakeError({ code: isEncryption(error) ? 'file-encrypted' : 'file-cut' })
  }
}

function isEncryption(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/i.test(error.message)
}

interface Compound {
  FileIndex: readonly { name: string; type: number; size: number; content?: ArrayLike<number> }[]
}

/**
 * The library reads what is left of a compound file that was cut off, without a word. Up to Excel 95, whose
 * stream is `Book`, text was in a code page.
 */
function checkStreams({ FileIndex }: Compound): { isUnicode: boolean; stream: Uint8Array } {
  const streams = FileIndex.filter(({ type }) => type === 2)
  const names = streams.map(({ name }) => name)
  if (names.includes('EncryptedPackage')) throw new IntakeError({ code: 'file-encrypted' })
  const isUnicode = names.includes('Workbook')
  const book = streams.find(({ name }) => name === (isUnicode ? 'Workbook' : 'Book'))
  if (!book) throw new IntakeError({ code: 'file-unknown', value: seemsToBe(names) })
  if ((book.content?.length ?? 0) < book.size) throw new IntakeError({ code: 'file-cut' })
  return { isUnicode, stream: Uint8Array.from(book.content ?? []) }
}

function seemsToBe(streams: readonly string[]): string {
  if (streams.includes('WordDocument')) return 'DOC'
  return streams.includes('PowerPoint Document') ? 'PPT' : 'OLE'
}

/** Rows as the library has them, with gaps, which a single cell far out may make wide. */
function cellsOf(worksheet: WorkSheet, name: string): CellObject[][] {
  const sparse = worksheet['!data'] ?? []
  if (sparse.reduce((sum, row) => sum + row.length, sparse.length) > mostCells) throw tooLarge(name)
  return sparse
}

function content(
  worksheet: WorkSheet,
  name: string,
  { days1904, texts }: { days1904: boolean; texts: SheetTexts },
): Pick<Sheet, 'rows' | 'merges'> {
  const rows: Cell[][] = Array.from(cellsOf(worksheet, name), (row, r) =>
    Array.from(row ?? [], (cell, c) => {
      if (!cell) return null
      return workbookCell(
        typeof cell.v === 'string' ? { ...cell, v: texts.read(cell, r, c) } : cell,
        days1904,
      )
    }),
  )
  const merges = (worksheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }))
  for (const merge of merges) emptyButFirst(rows, merge)
  return { rows: rectangle(rows, name), merges }
}

function emptyButFirst(rows: Cell[][], { top, left, bottom, right }: Area): void {
  for (let r = top; r <= Math.min(bottom, rows.length - 1); r++) {
    const row = rows[r] ?? []
    row.fill(null, r === top ? left + 1 : left, right + 1)
  }
}
