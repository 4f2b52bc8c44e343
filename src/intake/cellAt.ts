import type { Cell, Sheet } from './Sheet.ts'

/** The cell of a row and column, both from 0; null beyond the sheet. */
export function cellAt({ rows }: Sheet, row: number, column: number): Cell {
  return rows[row]?.[column] ?? null
}
