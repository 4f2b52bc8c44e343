import { expect, test } from 'vitest'
import { weekLimit } from './weekLimit.ts'

test.each([
  // Poisson upper tails: P(X ≥ 10 | 3) = 0.0011, P(X ≥ 11 | 3) = 0.0003; P(X ≥ 21 | 10) = 0.0016, ≥ 22: 0.0007.
  { expected: 3, dispersion: 1, limit: 10 },
  { expected: 10, dispersion: 1, limit: 21 },
  { expected: 0, dispersion: 1, limit: 0 },
])('$expected expected misses may by chance become $limit', ({ expected, dispersion, limit }) => {
  expect(weekLimit(expected, dispersion)).toBe(limit)
})

test('at large counts the limit lies 3.09 deviations above, and weeks that vary more reach further', () => {
  expect(weekLimit(10_000, 1)).toBeGreaterThan(10_000 + 3.0 * 100)
  expect(weekLimit(10_000, 1)).toBeLessThan(10_000 + 3.2 * 100)
  expect(weekLimit(10_000, 3)).toBeGreaterThan(10_000 + 3.0 * 300)
})
