import { IntakeError } from '../IntakeFault.ts'
import type { Cell, Sheet } from '../Sheet.ts'

/** Cells that a sheet may have: a million rows of measurements, and no burden yet. */
export const mostCells = 20_000_000

/**
 * Rows of one width, that of the widest, without empty rows at the end and empty columns at the right. Rows
 * that hold nothing are one and the same array.
 * @throws IntakeError `sheet-large` for more than twenty million cells in rows that hold something
 */
export function rectangle(rows: readonly (readonly Cell[])[], sheet = ''): Sheet['rows'] {
  const lengths = rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1)
  const width = lengths.reduce((a, b) => Math.max(a, b), 0)
  const filled = lengths.filter((length) => length > 0).length
  if (width * filled > mostCells) throw tooLarge(sheet)
  const blank: Cell[] = Array.from({ length: filled === 0 ? 0 : width }, () => null)
  return rows.slice(0, lengths.findLastIndex((length) => length > 0) + 1).map((row, r) => {
    if (lengths[r] === 0) return blank
    // Holes, which the other rows do not have, count as undefined here.
    if (row.length === width && !row.includes(undefined as never)) return row
    return Array.from({ length: width }, (_, c) => row[c] ?? null)
  })
}

export function tooLarge(sheet = ''): IntakeError {
  return new IntakeError({ code: 'sheet-large', sheet, value: String(mostCells) })
}
