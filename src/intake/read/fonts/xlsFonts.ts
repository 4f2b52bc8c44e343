import type { CellFonts } from './CellFonts.ts'
import { fontEncoding } from './fontEncoding.ts'
import { recordsOf, type XlsRecord } from './recordsOf.ts'
import type { FontRun } from './runReader.ts'
import { type FontFrom, sharedRuns } from './sharedRuns.ts'

/** Numbers of records ([MS-XLS] 2.3). */
const is = {
  font: 0x31,
  xf: 0xe0,
  shared: 0xfc,
  more: 0x3c,
  byShared: 0xfd,
  sheet: 0x85,
  begin: 0x809,
  end: 0x0a,
} as const

/** Records of cells that hold text: FORMULA, RSTRING, LABELSST, LABEL. */
const texts = new Set([0x06, 0xd6, 0xfd, 0x204])

interface StyledText {
  font: string | null
  runs: readonly FontFrom[]
}

/**
 * Fonts of the cells of an XLS workbook, of Excel 5 and later; null if none is of an old encoding.
 * @param stream `Workbook`, or `Book` of Excel 5 and 95
 */
export function xlsFonts(stream: Uint8Array, isUnicode: boolean): CellFonts | null {
  const records = recordsOf(stream)
  const names = records.filter(({ type }) => type === is.font).map(({ body }) => fontName(body, isUnicode))
  if (!names.some(fontEncoding)) return null
  // There is no font of the number 4.
  const fontOf = (number: number) => names[number > 4 ? number - 1 : number] ?? null
  const styles = records.filter(({ type }) => type === is.xf).map(({ body }) => fontOf(two(body, 0)))
  const sheets = cellsOfSheets(records, styles, runsOfShared(records, isUnicode))
  return ({ sheet, row, column }, { v }) => {
    const styled = sheets[sheet]?.get(cellNumber(row, column))
    if (styled === undefined || typeof v !== 'string') return null
    const runs = cut(v, styled, fontOf)
    return runs.some(({ font }) => font !== null && fontEncoding(font)) ? runs : null
  }
}

function fontName(body: Uint8Array, isUnicode: boolean): string {
  const length = body[14] ?? 0
  const from = isUnicode ? 16 : 15
  const isWide = isUnicode && ((body[15] ?? 0) & 1) === 1
  return new TextDecoder(isWide ? 'utf-16le' : 'windows-1252').decode(
    body.subarray(from, from + length * (isWide ? 2 : 1)),
  )
}

function runsOfShared(records: readonly XlsRecord[], isUnicode: boolean): FontFrom[][] {
  const first = records.findIndex(({ type }) => type === is.shared)
  if (first < 0 || !isUnicode) return []
  const behind = records.slice(first + 1)
  const end = behind.findIndex(({ type }) => type !== is.more)
  return sharedRuns([records[first], ...behind.slice(0, end)].flatMap((one) => (one ? [one.body] : [])))
}

/** Cells with text, sheet by sheet in the order of the stream, which is that of the workbook's reader. */
function cellsOfSheets(
  records: readonly XlsRecord[],
  styles: readonly (string | null)[],
  shared: readonly FontFrom[][],
): Map<number, StyledText>[] {
  const starts = records
    .filter(({ type }) => type === is.sheet)
    .map(({ body }) => two(body, 0) + two(body, 2) * 65_536)
    .sort((a, b) => a - b)
  const sheets = starts.map(() => new Map<number, StyledText>())
  let sheet: Map<number, StyledText> | undefined
  // A chart on a sheet begins and ends within it.
  let depth = 0
  for (const { type, at, body } of records) {
    if (type === is.begin && depth++ === 0) sheet = sheets[starts.indexOf(at)]
    if (type === is.end && --depth === 0) sheet = undefined
    if (depth !== 1 || !texts.has(type)) continue
    const runs = type === is.byShared ? (shared[two(body, 6) + two(body, 8) * 65_536] ?? []) : []
    sheet?.set(cellNumber(two(body, 0), two(body, 2)), { font: styles[two(body, 4)] ?? null, runs })
  }
  return sheets
}

function cut(text: string, { font, runs }: StyledText, fontOf: (number: number) => string | null): FontRun[] {
  const ends = [...runs.map(({ from }) => from), text.length]
  return [
    { text: text.slice(0, ends[0]), font },
    ...runs.map((run, i) => ({ text: text.slice(run.from, ends[i + 1]), font: fontOf(run.font) })),
  ]
}

function cellNumber(row: number, column: number): number {
  return row * 256 + column
}

function two(body: Uint8Array, at: number): number {
  return (body[at] ?? 0) + (body[at + 1] ?? 0) * 256
}
