import { columnName } from '../cellName.ts'
import type { FoundTable } from '../find/findTable.ts'
import type { Sheet } from '../Sheet.ts'
import type { RowFault } from './IntakeReport.ts'

/**
 * Numbers to the right of the last head in half of the rows or more: a decimal comma was read as the end of a
 * cell, so that no cell can be trusted. Only of tables whose columns all have heads.
 */
export function cellsBeyond(sheet: Sheet, { heads, rows }: FoundTable): RowFault[] {
  const last = heads.findLastIndex((head) => head !== '')
  const beyond = rows.flatMap((row) =>
    (sheet.rows[row] ?? []).slice(last + 1).some((cell) => /^\s*[-\d]/.test(String(cell ?? ''))) ? [row] : [],
  )
  const [first] = beyond
  if (first === undefined || beyond.length * 2 < rows.length) return []
  const column = columnName(last + 1)
  const value = String(sheet.rows[first]?.[last + 1] ?? '')
  return [{ code: 'cells-beyond', row: first + 1, column, value, detail: heads[last] ?? '' }]
}
