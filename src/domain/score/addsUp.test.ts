import { describe, expect, test } from 'vitest'
import { addsUp, writtenUnits } from './addsUp.ts'

describe('numbers as they are written', () => {
  test.each([
    [3.285, 2, 329],
    [5 - 3.285, 2, 172],
    [-3.285, 2, -329],
    [1.005, 2, 101],
    [0.1 + 0.2, 1, 3],
    [1e-9, 2, 0],
    [12, 0, 12],
  ])('%d with %i decimals is %i units', (value, decimals, units) => {
    expect(writtenUnits(value, decimals)).toBe(units)
  })
})

test('parts that are both rounded up no longer add up to their total', () => {
  expect(addsUp([3.285, 5 - 3.285], 5, 2)).toBe(false)
  expect(addsUp([3.285, 5 - 3.285], 5, 3)).toBe(true)
  expect(addsUp([3.28, 1.72], 5, 2)).toBe(true)
  expect(addsUp([], 0, 2)).toBe(true)
})
