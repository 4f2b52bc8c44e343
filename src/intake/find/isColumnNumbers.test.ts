import { expect, test } from 'vitest'
import { isColumnNumbers } from './isColumnNumbers.ts'

test.each([
  '(1)|(2)|(3)',
  '1|2|3',
  'A|B|1|2',
  '-1|-2|-3',
  'A|B|1|2|3=1+2',
  '|(1)|(2)|(3) = (1) + (2)',
  '1|2|4',
])('%s numbers columns', (row) => expect(isColumnNumbers(row.split('|'))).toBe(true))

test.each(['1', '1|Hà Nội|3', '2|3|4', '1|1|1', '1|33|5.2', 'B|C', '3|2|1', '2022|2023', '||'])(
  '%s does not',
  (row) => expect(isColumnNumbers(row.split('|'))).toBe(false),
)
