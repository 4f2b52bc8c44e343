import { isMissing } from '../numbers/isMissing.ts'
import type { Area, Cell, Sheet } from '../Sheet.ts'
import { cellText } from './cellText.ts'
import { isNumber } from './isNumber.ts'

/** A row by the columns of its cells; a mark for “no value”, a day or an error is filled, but no word. */
export interface Line {
  row: number
  texts: readonly string[]
  filled: readonly number[]
  words: readonly number[]
  numbers: readonly number[]
  /** Merged areas that the row is part of. */
  areas: readonly Area[]
}

export interface Grid {
  width: number
  /** The first column that holds anything. */
  left: number
  lines: readonly Line[]
}

export function gridOf({ rows, merges }: Sheet): Grid {
  const areas = rows.map((): Area[] => [])
  for (const area of merges)
    for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) areas[row]?.push(area)
  const lines = rows.map((cells, row) => lineOf(cells, row, areas[row] ?? []))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    width,
    left: lines.reduce((least, { filled }) => Math.min(least, filled[0] ?? least), width),
    lines,
  }
}

function lineOf(cells: readonly Cell[], row: number, areas: readonly Area[]): Line {
  const texts = cells.map(cellText)
  const filled = [...cells.keys()].filter((c) => texts[c] !== '' || isError(cells[c]))
  const numbers = filled.filter((c) => isNumber(cells[c] ?? null))
  const words = filled.filter((c) => isWord(cells[c] ?? null))
  return { row, texts, filled, words, numbers, areas }
}

function isError(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'error' in cell
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && !isMissing(cell) && !isNumber(cell)
}
