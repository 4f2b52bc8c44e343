import { headRole } from '../names/headRole.ts'
import type { Sheet } from '../Sheet.ts'
import type { LeftOut } from '../scores/IntakeReport.ts'
import { caseRowKind } from './caseRowKind.ts'
import { caseText } from './caseText.ts'
import type { CaseHead } from './findCaseHead.ts'

/**
 * The rows of cases below the heads, and every other row with the reason why it is none. Columns that are not read may
 * be about persons: nothing of them is told.
 */
export function caseRows(
  sheet: Sheet,
  head: CaseHead,
  told: Readonly<Record<number, 'in' | 'out'>>,
): { rows: number[]; left: LeftOut[] } {
  const rows: number[] = []
  const left: LeftOut[] = []
  const read = new Set(head.at.values())
  const isOpen = head.heads.map((text, c) => text === '' || read.has(c) || headRole(text, '') === 'number')
  for (let row = (head.headRows.at(-1) ?? 0) + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? []
    const said = told[row + 1]
    const reason = said === 'out' ? 'turned' : said === 'in' ? null : caseRowKind(cells, head)
    if (reason === null) rows.push(row)
    else {
      const value = cells.filter((_, position) => isOpen[position]).find((cell) => caseText(cell) !== '')
      left.push({ row: row + 1, column: null, value: caseText(value), reason })
    }
  }
  return { rows, left }
}
