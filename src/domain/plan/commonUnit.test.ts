import { expect, test } from 'vitest'
import { commonUnit } from './commonUnit.ts'

const of = (...amounts: number[]) => amounts.map((amount) => ({ amount, most: 500 }))

test.each([
  [of(0.02, 0.005, 0.01), 0.005],
  [of(0.01 / 3, 0.01 / 3), 0.01 / 3],
  [of(0.01 / 3, 0.01), 0.01 / 3],
  [of(0.0137, 0.0211), 1e-4],
  [of(0.01 / 3, 0.0137), 1e-4 / 3],
])('of %j is %d', (amounts, unit) => {
  expect(commonUnit(amounts, 1e-6)).toBeCloseTo(unit, 12)
})

test('is none where amounts have no common part of the least size', () => {
  expect(commonUnit(of(0.01, 0.01 * Math.SQRT2), 1e-6)).toBeNull()
  expect(commonUnit(of(0.0137, 0.0211), 1e-3)).toBeNull()
})
