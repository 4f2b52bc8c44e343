import type { Cell } from '../Sheet.ts'

/** What a cell says, on one line with single blanks; empty for nothing and for a spreadsheet's error. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell).replace(/\s+/g, ' ').trim()
  return 'day' in cell ? cell.day : ''
}
