import { expect, test } from 'vitest'
import { canMiss, oftener } from './oftener.ts'

test('three times the misses take more than three times the odds where many are missed', () => {
  // 20 of 100 are missed at odds of 1 to 4; 60 of 100 at 6 to 4: six times the odds.
  expect(oftener({ cases: [100], odds: [0.25] }, 3)).toBeCloseTo(6, 6)
  // 1 of 10 000 is missed at 1 to 9 999; 3 at 3 to 9 997: 3.0006 times the odds.
  expect(oftener({ cases: [10_000], odds: [1 / 9999] }, 3)).toBeCloseTo(3.0006, 4)
})

test('fields of a unit are raised together until the whole unit misses so many times as much', () => {
  const week = { cases: [100, 300], odds: [1, 0.02] }
  const missed = (times: number) => 100 * (times / (1 + times)) + 300 * ((0.02 * times) / (1 + 0.02 * times))
  expect(missed(oftener(week, 2))).toBeCloseTo(2 * missed(1), 6)
})

test('what has too few cases cannot miss so many times as much', () => {
  expect(canMiss({ cases: [100], odds: [0.25] }, 3)).toBe(true)
  expect(canMiss({ cases: [100], odds: [1] }, 2)).toBe(false)
  expect(oftener({ cases: [100], odds: [1] }, 3)).toBeCloseTo(19, 6)
})
