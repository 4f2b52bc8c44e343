import { expect, test } from 'vitest'
import { isNothing } from './isNothing.ts'
import { vi } from './vi.ts'

test.each([
  [0, 2, true],
  [0.004, 2, true],
  [-0.0049, 2, true],
  [0.006, 2, false],
  [-10, 0, false],
])('%d with %d decimals: %s', (value, decimals, nothing) => {
  expect(isNothing(vi.format.signed(value, decimals))).toBe(nothing)
})
