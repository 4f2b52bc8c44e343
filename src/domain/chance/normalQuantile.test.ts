import { expect, test } from 'vitest'
import { normalQuantile } from './normalQuantile.ts'

test.each([
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.975, 1.959963984540054],
  [0.05, -1.6448536269514722],
  [0.999, 3.090232306167813],
  [0.0001, -3.719016485455709],
  [1e-20, -9.26234008979841],
])('a standard normal variable stays below its quantile with chance %d', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-9)
})

test('what is no chance is refused', () => {
  for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError)
})
