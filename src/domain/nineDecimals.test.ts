import { expect, test } from 'vitest'
import { nineDecimals } from './nineDecimals.ts'

test('cuts the noise of adding, keeps what was published, and is never minus nothing', () => {
  expect(nineDecimals(0.1 + 0.2)).toBe(0.3)
  expect(nineDecimals(6.1 - 5.6)).toBe(0.5)
  expect(nineDecimals(43.7747)).toBe(43.7747)
  expect(Object.is(nineDecimals(-1e-12), 0)).toBe(true)
})
