import type { Sheet } from '../Sheet.ts'
import { findHead } from './findHead.ts'
import { type Grid, gridOf, type Line } from './Grid.ts'
import { isUnitLine } from './lineKind.ts'
import { type LeftWhy, rowsBelow } from './rowsBelow.ts'
import { spread, wideArea } from './spread.ts'

/** Rows and columns from 0. */
export interface FoundTable {
  /** One for each column of the sheet, lines joined by ` › `; empty where nothing stands. */
  heads: string[]
  headRows: number[]
  /** The first row of the body. */
  firstRow: number
  /** Rows of the body, summaries and repeated places among them. */
  rows: number[]
  /** Every other row but those of the heads. */
  left: { row: number; why: LeftWhy }[]
}

/**
 * The first table of a sheet: its heads, the rows of its body, and every other row with the reason why it is
 * left out. A text alone in its row is a section by what it says or if it is merged over columns; otherwise it
 * may be a place without values and stays. Null unless heads stand above at least two rows with numbers.
 */
export function findTable(sheet: Sheet): FoundTable | null {
  const grid = gridOf(sheet)
  const heads = findHead(grid)
  const left = grid.lines.slice(0, heads[0]?.row ?? 0).map((line) => ({ row: line.row, why: whyAbove(line) }))
  const rows: number[] = []
  for (const { row, why } of rowsBelow(grid, heads)) {
    if (why === null) rows.push(row)
    else left.push({ row, why })
  }
  const [firstRow] = rows
  const counted = rows.filter((row) => grid.lines[row]?.numbers.length)
  if (heads.length === 0 || firstRow === undefined || counted.length < 2) return null
  return { heads: headsOf(grid, heads), headRows: heads.map(({ row }) => row), firstRow, rows, left }
}

function whyAbove({ filled, texts }: Line): LeftWhy {
  if (filled.length === 0) return 'blank'
  return filled.some((c) => isUnitLine(texts[c] ?? '')) ? 'unit-line' : 'title'
}

function headsOf(grid: Grid, heads: readonly Line[]): string[] {
  const lines = heads.map((line) => spread(grid, line))
  const isMerged = heads.some((line) => line.filled.some((c) => wideArea(line, c) !== undefined))
  return Array.from({ length: grid.width }, (_, c) => {
    const texts = lines
      .map((line, i) => line[c] || (isMerged ? '' : headLeftOf(lines, i, c)))
      .filter((text) => text !== '')
    return texts.filter((text, i) => text !== texts[i - 1]).join(' › ')
  })
}

/**
 * Where nothing is merged, as in a text file, a head of heads goes on to the right as long as heads stand below
 * and none beside.
 */
function headLeftOf(lines: readonly (readonly string[])[], i: number, column: number): string {
  const isBelow = lines.slice(i + 1).some((line) => (line[column] ?? '') !== '')
  const left = (lines[i] ?? []).slice(0, column).findLast((text) => text !== '')
  return isBelow ? (left ?? '') : ''
}
