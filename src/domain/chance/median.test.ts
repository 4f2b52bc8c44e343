import { expect, test } from 'vitest'
import { median } from './median.ts'

test.each([
  { values: [3, 1, 2], middle: 2 },
  { values: [4, 1, 2, 3], middle: 2.5 },
  { values: [null, 7, null], middle: 7 },
  { values: [null], middle: null },
  { values: [], middle: null },
  { values: [10, 9, 100], middle: 10 },
])('the median of $values is $middle', ({ values, middle }) => {
  expect(median(values)).toBe(middle)
})
