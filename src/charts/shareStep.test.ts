import { expect, test } from 'vitest'
import { shareStep } from './shareStep.ts'

test.each([
  [0, null],
  [0.0001, 0],
  [0.05, 1],
  [0.1, 2],
  [0.2499, 2],
  [0.25, 3],
  [0.5, 4],
  [1, 4],
])('a share of %s is step %s', (share, step) => {
  expect(shareStep(share)).toBe(step)
})
