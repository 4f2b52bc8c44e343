import { isMissing } from '../numbers/isMissing.ts'
import type { Grid, Line } from './Grid.ts'
import { isColumnNumbers } from './isColumnNumbers.ts'
import { isNumber } from './isNumber.ts'
import { isHeadWord } from './lineKind.ts'
import { spread, wideArea } from './spread.ts'

/**
 * Whether a row can be one of heads: words in two places (a merged area is one), nothing that stands for “no
 * value”, and no numbers but several years, or a year or components' numbers beside a head's word.
 */
export function isHead(grid: Grid, line: Line): boolean {
  if (line.filled.length === 0 || isColumnNumbers(line.texts)) return false
  const places = spread(grid, line).filter((text, c) => text !== '' && (wideArea(line, c)?.left ?? c) === c)
  const numbers = places.filter(isNumber)
  const words = places.filter((text) => !isMissing(text) && !isNumber(text))
  if (words.length + numbers.length < places.length) return false
  if (numbers.length === 0) return words.length >= 2
  const named = words.some(isHeadWord)
  if (numbers.every((text) => /^(?:19|20)\d\d$/.test(text)))
    return named || (words.length > 0 && numbers.length > 1)
  return named && ascend(numbers.map(Number))
}

/** Whether numbers are those of components: 1, 2, 3 or 1.1, 1.2, 2.1. */
function ascend(values: readonly number[]): boolean {
  const [first = 0] = values
  return (
    values.length > 1 &&
    first >= 1 &&
    first < 2 &&
    values.every((v, i) => i === 0 || v > (values[i - 1] ?? v))
  )
}
