import { expect, test } from 'vitest'
import { normalQuantile } from './normalQuantile.ts'
import { normalTail } from './normalTail.ts'

test.each([
  // Abramowitz and Stegun 1964, tables 26.1 and 26.2.
  [0, 0.5],
  [1, 0.15865525393145707],
  [2, 0.022750131948179],
  [3, 1.3498980316301e-3],
  [5, 2.866515718791946e-7],
])('beyond %d lies %d', (z, tail) => {
  expect(normalTail(z) / tail).toBeCloseTo(1, 10)
  expect(normalTail(-z)).toBeCloseTo(1 - tail, 14)
})

test('is what the quantile turns back', () => {
  for (const p of [0.4, 0.1, 0.0063, 0.0061, 1e-5, 1e-9])
    expect(normalTail(normalQuantile(1 - p)) / p).toBeCloseTo(1, 6)
})
