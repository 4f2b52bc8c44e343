import type { CellFonts } from './CellFonts.ts'
import { fontEncoding } from './fontEncoding.ts'
import type { FontRun } from './runReader.ts'
import { unescaped } from './xmlRuns.ts'
import { attribute } from './xmlTags.ts'

/** The runs of a text cell: `sheet row column`, all from 0. */
type RunsOfCells = Map<string, readonly FontRun[]>

/**
 * Fonts of the cells of a workbook whose sheets are XML with all that belongs to a cell in it: SpreadsheetML of Excel
 * 2003, or the content of an OpenDocument spreadsheet. Null if none is of an old encoding.
 * @param xml the parts that hold styles and sheets, in that order
 */
export function markupFonts(...xml: readonly string[]): CellFonts | null {
  if (!xml.some((part) => oldFont.test(part))) return null
  const runs: RunsOfCells = new Map()
  readParts(xml, runs)
  return ({ sheet, row, column }) => {
    const found = runs.get(`${sheet} ${row} ${column}`)
    return found?.some(({ font }) => font !== null && fontEncoding(font)) ? found : null
  }
}

const oldFont = /["';](?:\.vn|vni[- ])/i

interface Reading {
  /** Of styles by their name: the font that they name, and the style that they go on from. */
  styles: Map<string, { font: string | null; parent: string | null }>
  sheet: number
  row: number
  column: number
  /** How often the row, and the cell, stands. */
  rows: number
  columns: number
  styleOfRow: string | null
  styleOfColumns: (string | null)[]
  /** Fonts of the elements around, the innermost last; null outside of a cell. */
  fonts: (string | null)[] | null
  runs: FontRun[]
}

function readParts(parts: readonly string[], found: RunsOfCells): void {
  const at: Reading = {
    styles: new Map(),
    sheet: -1,
    row: -1,
    column: -1,
    rows: 1,
    columns: 1,
    styleOfRow: null,
    styleOfColumns: [],
    fonts: null,
    runs: [],
  }
  let style = ''
  for (const xml of parts) {
    for (const [piece] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
      if (!piece.startsWith('<')) {
        if (at.fonts !== null && /\S/.test(piece)) say(at, unescaped(piece))
        continue
      }
      const [, slash = '', name = ''] = /^<(\/?)([\w:-]+)/.exec(piece) ?? []
      const element = name.replace(/^\w+:/, '').toLowerCase()
      const isEmpty = piece.endsWith('/>')
      const told = (one: string) => attribute(piece, `(?:\\w+:)?${one}`)
      if (slash === '/') {
        closed(at, element, found)
        continue
      }
      if (element === 'style') {
        style = told('ID') ?? told('name') ?? ''
        at.styles.set(style, { font: null, parent: told('Parent') ?? told('parent-style-name') })
      } else if (at.fonts === null && (element === 'font' || element === 'text-properties')) {
        const font = told('FontName') ?? told('font-name') ?? told('font-family')
        const known = at.styles.get(style)
        if (known && font !== null) known.font = unescaped(font).replace(/^['"]|['"]$/g, '')
      } else opened(at, { element, isEmpty, told }, found)
    }
  }
}

interface Opened {
  element: string
  isEmpty: boolean
  told(attribute: string): string | null
}

function opened(at: Reading, { element, isEmpty, told }: Opened, found: RunsOfCells): void {
  const count = (name: string) => Number(told(name) ?? 1)
  if (element === 'worksheet' || element === 'table') {
    // SpreadsheetML has a table within each worksheet.
    if (element === 'table' && told('ExpandedColumnCount') !== null) return
    if (element === 'table' && told('name') === null) return
    Object.assign(at, { sheet: at.sheet + 1, row: -1, rows: 1, styleOfColumns: [] })
  } else if (element === 'column' || element === 'table-column') {
    const index = told('Index')
    if (index !== null) while (at.styleOfColumns.length < Number(index) - 1) at.styleOfColumns.push(null)
    const style = told('StyleID') ?? told('default-cell-style-name')
    const times = Math.min(count('number-columns-repeated') + Number(told('Span') ?? 0), mostRepeated)
    for (let i = 0; i < times; i++) at.styleOfColumns.push(style)
  } else if (element === 'row' || element === 'table-row') {
    const index = told('Index')
    at.row = index === null ? at.row + at.rows : Number(index) - 1
    at.rows = count('number-rows-repeated')
    Object.assign(at, {
      column: -1,
      columns: 1,
      styleOfRow: told('StyleID') ?? told('default-cell-style-name'),
    })
  } else if (element === 'cell' || element === 'table-cell' || element === 'covered-table-cell') {
    const index = told('Index')
    at.column = index === null ? at.column + at.columns : Number(index) - 1
    at.columns = count('number-columns-repeated') + Number(told('MergeAcross') ?? 0)
    const style =
      told('StyleID') ?? told('style-name') ?? at.styleOfRow ?? at.styleOfColumns[at.column] ?? 'Default'
    at.runs = []
    at.fonts = [fontOf(at, style)]
    if (isEmpty) closed(at, element, found)
  } else if (at.fonts !== null) inCell(at, at.fonts, { element, isEmpty, told })
}

/** More are the empty ones behind the last cell. */
const mostRepeated = 20_000

function inCell(at: Reading, fonts: (string | null)[], { element, isEmpty, told }: Opened): void {
  const around = fonts.at(-1) ?? null
  if (element === 's') say(at, ' '.repeat(Math.min(Number(told('c') ?? 1), 100)))
  else if (element === 'tab') say(at, '\t')
  else if (element === 'line-break' || (element === 'p' && at.runs.length > 0)) say(at, '\n')
  if (isEmpty) return
  const own = element === 'font' ? told('Face') : element === 'span' ? fontOf(at, told('style-name')) : null
  fonts.push(own ?? around)
}

function closed(at: Reading, element: string, found: RunsOfCells): void {
  if (at.fonts === null) return
  if (element !== 'cell' && element !== 'table-cell' && element !== 'covered-table-cell') {
    at.fonts.pop()
    return
  }
  at.fonts = null
  if (at.runs.length === 0) return
  for (let r = 0; r < Math.min(at.rows, mostRepeated); r++)
    for (let c = 0; c < Math.min(at.columns, mostRepeated); c++)
      found.set(`${at.sheet} ${at.row + r} ${at.column + c}`, at.runs)
}

function say(at: Reading, text: string): void {
  at.runs.push({ text, font: at.fonts?.at(-1) ?? null })
}

function fontOf({ styles }: Reading, name: string | null): string | null {
  let style = name === null ? undefined : styles.get(name)
  for (let depth = 0; style && depth < 10; depth++) {
    if (style.font !== null) return style.font
    style = styles.get(style.parent ?? '')
  }
  return null
}
