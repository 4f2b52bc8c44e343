import type { Sheet } from '../Sheet.ts'
import { caseText } from './caseText.ts'
import { type FactColumn, factColumns } from './factOf.ts'
import type { CaseHead } from './findCaseHead.ts'

/** Columns of yes and no in which nothing but ticks stands: there a blank is a no. */
export function tickColumns(sheet: Sheet, rows: readonly number[], { at }: CaseHead): Set<FactColumn> {
  const ticked = factColumns.filter((column) => {
    const position = at.get(column)
    if (position === undefined) return false
    const texts = rows.map((row) => caseText(sheet.rows[row]?.[position])).filter((text) => text !== '')
    return texts.length > 0 && texts.every((text) => /^[x✓✔]$/i.test(text))
  })
  return new Set(ticked)
}
