import type { Line } from './Grid.ts'
import { isColumnNumbers } from './isColumnNumbers.ts'

/** Whether a row can be one of a body: a word beside a number or a mark for “no value”, or two numbers. */
export function isBody({ texts, words, numbers, filled }: Line): boolean {
  if (isColumnNumbers(texts)) return false
  return numbers.length >= 2 || (words.length >= 1 && filled.length > words.length)
}
