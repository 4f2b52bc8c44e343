import { expect, it } from 'vitest'
import { presentedAt } from './presentedAt.ts'

it.each([
  ['ArrowRight', 0, 3, 1],
  [' ', 1, 3, 2],
  ['PageDown', 2, 3, 2],
  ['ArrowLeft', 2, 3, 1],
  ['PageUp', 0, 3, 0],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['End', 0, 0, 0],
  ['ArrowDown', 1, 3, null],
  ['x', 1, 3, null],
])('%j from %i of %i turns to %j', (key, at, count, expected) => {
  expect(presentedAt(key, at, count)).toBe(expected)
})
