import type { Grid, Line } from './Grid.ts'
import { isBody } from './isBody.ts'
import { isColumnNumbers } from './isColumnNumbers.ts'
import { isHead } from './isHead.ts'
import { isNote, isSection, isSignature, isUnitLine } from './lineKind.ts'
import { wideArea } from './spread.ts'

/** Why a row is no part of the body. */
export type LeftWhy =
  | 'title'
  | 'blank'
  | 'column-numbers'
  | 'unit-line'
  | 'note'
  | 'signature'
  | 'section'
  // the heads once more, further down
  | 'head-again'
  // all below the end of this table
  | 'other-table'
  // as a person said
  | 'turned'

const longText = 60

interface Before {
  heads: readonly Line[]
  /** Columns that held a number so far. */
  columns: ReadonlySet<number>
  /** What stood above; blank rows change it only after a row of the body. */
  after: 'row' | 'gap' | 'note' | 'signature' | 'other-table'
  /** Whether the last row with values is above. */
  past: boolean
}

interface Below {
  row: number
  why: LeftWhy | null
}

/** Every row below the heads with the reason why it is left out; null for those of the body. */
export function rowsBelow(grid: Grid, heads: readonly Line[]): Below[] {
  const below = grid.lines.slice((heads.at(-1)?.row ?? -1) + 1)
  const last = below.findLast(isBody)?.row ?? 0
  const columns = new Set<number>()
  let after: Before['after'] = 'row'
  const lines = below.map((line) => {
    const why = whyLeft(grid, line, { heads, columns, after, past: line.row > last })
    if (why === null) for (const c of line.numbers) columns.add(c)
    const isTitle = why === null && isAlone(line) && (after === 'gap' || after === 'note')
    if (why === 'blank') after = after === 'row' ? 'gap' : after
    else if ((why === null && !isTitle) || why === 'head-again') after = 'row'
    else if (why === 'note' || why === 'signature' || why === 'other-table') after = why
    return { row: line.row, why }
  })
  return withTitles(grid, lines)
}

/** Texts alone between a gap, or a note, and another table are its titles. */
function withTitles(grid: Grid, lines: readonly Below[]): Below[] {
  const other = lines.findIndex(({ why }) => why === 'other-table')
  const isBetween = ({ row, why }: Below) => {
    const line = grid.lines[row]
    return why === 'blank' || (why === null && line !== undefined && isAlone(line))
  }
  const last = lines.slice(0, Math.max(0, other)).findLastIndex((line) => !isBetween(line))
  const gap =
    lines[last]?.why === 'note' ? last : lines.findIndex(({ why }, i) => i > last && why === 'blank')
  if (other < 0 || gap < 0) return [...lines]
  return lines.map((line, i) =>
    i > gap && i < other && line.why === null ? { ...line, why: 'other-table' as const } : line,
  )
}

function isAlone({ filled, numbers }: Line): boolean {
  return filled.length === 1 && numbers.length === 0
}

function whyLeft(grid: Grid, line: Line, { heads, columns, after, past }: Before): LeftWhy | null {
  const said = line.filled.map((c) => line.texts[c] ?? '')
  const [first = ''] = said
  if (said.length === 0) return 'blank'
  if (after === 'other-table') return 'other-table'
  if (heads.some((head) => repeats(head, line))) return 'head-again'
  if (isColumnNumbers(said)) return 'column-numbers'
  if (line.numbers.length === 0 && said.some(isUnitLine)) return 'unit-line'
  if (said.length <= 2 && line.words.length === said.length && isNote(first)) return 'note'
  if (after !== 'row' && !past && isOther(grid, line, columns)) return 'other-table'
  if (isBody(line)) return null
  if (past && (after === 'signature' || said.some(isSignature))) return 'signature'
  if (past) return after !== 'row' || isLong(said) ? 'note' : null
  if (said.length > 1) return null
  if (isSection(first) || wideArea(line, line.filled[0] ?? 0)) return 'section'
  return isLong(said) ? 'note' : null
}

function repeats(head: Line, { texts, filled }: Line): boolean {
  return filled.length >= 2 && filled.every((c) => texts[c] === head.texts[c])
}

/** Whether a row after a gap has heads of another table, or its numbers mostly in other columns. */
function isOther(grid: Grid, line: Line, columns: ReadonlySet<number>): boolean {
  if (columns.size === 0) return false
  if (line.numbers.length === 0) return isHead(grid, line)
  return line.numbers.filter((c) => columns.has(c)).length * 2 < line.numbers.length
}

function isLong(said: readonly string[]): boolean {
  return said.length === 1 && said.some((text) => text.length > longText)
}
