import { CFB, read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx'
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs'
import { IntakeError } from '../IntakeFault.ts'
import type { Area, Cell, Sheet } from '../Sheet.ts'
import { mostCells, rectangle } from './rectangle.ts'
import { workbookCell } from './workbookCell.ts'

/** What is kept of each cell: its value and its number format, by which a number is a day. */
const parsing = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false }

/**
 * The worksheets of a workbook, in their order, hidden ones too; charts in sheets of their own are left out.
 * @param source the bytes of the file, or the text of a markup file, whose cells stay text if it is HTML
 * @throws IntakeError `file-encrypted`, `file-cut`, `file-unknown`, `sheet-large`
 */
export function readWorkbook(source: Uint8Array | string): Sheet[] {
  const book = openWorkbook(source)
  const days1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.flatMap((name, i) => {
    const worksheet = book.Sheets[name]
    if (!worksheet || worksheet['!type'] === 'chart') return []
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0
    return [{ name: name.normalize('NFC'), hidden, ...content(worksheet, name, days1904) }]
  })
}

function openWorkbook(source: Uint8Array | string): WorkBook {
  if (typeof source === 'string')
    return orFault(() => read(source, { ...parsing, type: 'string', raw: true }))
  const isCompound = source[0] === 0xd0
  if (isCompound && !orFault(() => checkStreams(CFB.read(source, { type: 'array' }))).unicode)
    set_cptable(codePages)
  return orFault(() => read(source, { ...parsing, type: 'array' }))
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
  FileIndex: readonly { name: string; type: number; size: number; content?: { length: number } }[]
}

/**
 * The library reads what is left of a compound file that was cut off, without a word. Up to Excel 95, whose
 * stream is `Book`, text was in a code page.
 */
function checkStreams({ FileIndex }: Compound): { unicode: boolean } {
  const streams = FileIndex.filter(({ type }) => type === 2)
  const names = streams.map(({ name }) => name)
  if (names.includes('EncryptedPackage')) throw new IntakeError({ code: 'file-encrypted' })
  const unicode = names.includes('Workbook')
  const book = streams.find(({ name }) => name === (unicode ? 'Workbook' : 'Book'))
  if (!book) throw new IntakeError({ code: 'file-unknown', value: seemsToBe(names) })
  if ((book.content?.length ?? 0) < book.size) throw new IntakeError({ code: 'file-cut' })
  return { unicode }
}

function seemsToBe(streams: readonly string[]): string {
  if (streams.includes('WordDocument')) return 'DOC'
  return streams.includes('PowerPoint Document') ? 'PPT' : 'OLE'
}

function content(worksheet: WorkSheet, name: string, days1904: boolean): Pick<Sheet, 'rows' | 'merges'> {
  // Rows as the library has them, with gaps, which a single cell far out may make wide.
  const sparse = worksheet['!data'] ?? []
  if (sparse.reduce((sum, row) => sum + row.length, sparse.length) > mostCells)
    throw new IntakeError({ code: 'sheet-large', sheet: name })
  const rows: Cell[][] = Array.from(sparse, (row) =>
    Array.from(row ?? [], (cell) => (cell ? workbookCell(cell, days1904) : null)),
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
