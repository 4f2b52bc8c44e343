import { expect, test } from 'vitest'
import { normalQuantile } from './normalQuantile.ts'

test.each([
  [0.5, 0],
  [0.975, 1.959964],
  [0.05, -1.644854],
  [0.999, 3.090232],
  [0.0001, -3.719016],
])('a standard normal variable stays below its quantile with chance %d', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(4.5e-4)
})

test('what is no chance is refused', () => {
  for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError)
})
