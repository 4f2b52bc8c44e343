import { cellText } from '../find/cellText.ts'
import type { Cell } from '../Sheet.ts'

/** What a cell of a case says, on one line; a dash, dots or “N/A” say nothing, an error is told as it stands. */
export function caseText(cell: Cell | undefined): string {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return cell.error
  // Cells are trimmed: most need no look at each blank.
  const text = typeof cell === 'string' && !/\s\s|[^\S ]/.test(cell) ? cell : cellText(cell)
  return text.length < 9 && /^(?:[-–—]+|\.{2,}|…|n\/a)$/i.test(text) ? '' : text
}
