import type { Sheet } from '../Sheet.ts'
import type { SheetReport } from './IntakeReport.ts'

/** Rows that are left out for one reason, each with its first text. */
export function rowsLeft(sheet: Sheet, rows: readonly number[], reason: string): SheetReport['left_out'] {
  return rows.map((row) => ({
    row: row + 1,
    column: null,
    value: (sheet.rows[row] ?? []).find((cell) => typeof cell === 'string') ?? '',
    reason,
  }))
}
