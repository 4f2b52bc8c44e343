import { readNumber } from '../numbers/readNumber.ts'
import type { Cell } from '../Sheet.ts'

/** Whether a cell is a number, or a text that says one with either decimal mark. */
export function isNumber(cell: Cell): boolean {
  if (typeof cell === 'number') return true
  return typeof cell === 'string' && (readNumber(cell, 'comma') ?? readNumber(cell, 'point')) !== null
}
