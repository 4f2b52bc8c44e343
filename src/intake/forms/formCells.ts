import { cellAt } from '../cellAt.ts'
import { columnName } from '../cellName.ts'
import { cellText } from '../find/cellText.ts'
import type { FoundTable } from '../find/findTable.ts'
import type { Sheet } from '../Sheet.ts'
import type { RowFault } from '../scores/IntakeReport.ts'
import type { FormColumn } from './declaredForms.ts'
import { readCounts } from './readCounts.ts'

export interface FormCells {
  /** Number and name of each row of the body, as written. */
  rows: { row: number; number: string; name: string }[]
  /** Counts of a form's column, in the order of the rows. */
  counts: ReadonlyMap<string, (number | null)[]>
  faults: RowFault[]
  /** Whether no number of the table can be trusted. */
  isLost: boolean
}

/** Reads the columns of a table that are a form's. @param at their positions, by column of the form */
export function formCells(sheet: Sheet, found: FoundTable, at: ReadonlyMap<FormColumn, number>): FormCells {
  const columns = [...at]
  const named = columns.find(([{ holds }]) => holds === 'unit' || holds === 'field')?.[1] ?? -1
  const numbered = columns.find(([{ holds }]) => holds === null)?.[1] ?? -1
  const text = (row: number, column: number) => cellText(cellAt(sheet, row, column))
  const rows = found.rows.map((row) => ({ row, number: text(row, numbered), name: text(row, named) }))
  const counts = new Map<string, (number | null)[]>()
  const faults: RowFault[] = []
  let isLost = false
  for (const [{ column, heads, holds }, position] of columns) {
    if (holds !== 'count') continue
    const read = readCounts(found.rows.map((row) => cellAt(sheet, row, position)))
    const place = { column: columnName(position), detail: heads[0] ?? '' }
    counts.set(column, read.values)
    if (read.lost !== null) {
      isLost = true
      faults.push({ code: 'thousands-lost', row: null, value: read.lost, ...place })
    }
    for (const { at: i, value } of read.broken)
      faults.push({ code: 'count-broken', row: (found.rows[i] ?? 0) + 1, value, ...place })
  }
  const told = isLost ? faults.filter(({ code }) => code === 'thousands-lost') : faults
  return { rows, counts, faults: told, isLost }
}
