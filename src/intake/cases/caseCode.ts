import type { Cell } from '../Sheet.ts'
import { blankCell, type CasePart, type CaseRow } from './CaseRow.ts'

/** The code of a case; one of which a spreadsheet made a number or a day, so that digits are lost, is refused. */
export function caseCode(row: CaseRow): CasePart {
  const code = row.text('dossier')
  const values = { dossier: code }
  if (code === '') return { values, refused: [blankCell(row, 'dossier')] }
  const cell = row.cell('dossier')
  const isError = typeof cell === 'object' && cell !== null && 'error' in cell
  if (!isError && !isLost(cell)) return { values, refused: [] }
  const fault = isError ? ('error-value' as const) : ('code-lost' as const)
  return { values, refused: [{ column: 'dossier', code: fault, value: code, detail: '' }] }
}

function isLost(cell: Cell): boolean {
  if (typeof cell === 'number') return !Number.isInteger(cell) || Math.abs(cell) >= 1e15
  if (typeof cell === 'string') return /^\d(?:[.,]\d+)?E\+\d+$/i.test(cell)
  return typeof cell === 'object'
}
