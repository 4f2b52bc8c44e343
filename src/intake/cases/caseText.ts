import { cellText } from '../find/cellText.ts'
import type { Cell } from '../Sheet.ts'

/** What a cell of a case says, on one line; a dash or dots say nothing, an error is told as it stands. */
export function caseText(cell: Cell | undefined): string {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return cell.error
  const text = cellText(cell)
  return /^(?:[-–—]+|\.{2,}|…)$/.test(text) ? '' : text
}
