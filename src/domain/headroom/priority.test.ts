import { expect, test } from 'vitest'
import { priority } from './priority.ts'

test('is points × (k + ½) ÷ (n + 1), by the effort that is set', () => {
  expect(priority(4.14, { made: 2, n: 49 })).toBeCloseTo((4.14 * 2.5) / 50, 12)
  expect(priority(4.14, { made: 0, n: 49 })).toBeCloseTo(0.0414, 12)
  expect(priority(4.14, { made: 2, n: 49 }, 2)).toBeCloseTo((4.14 * 2.5) / 100, 12)
})

test('is not known of fewer than twenty cases, without points, or where nothing is to be gained', () => {
  expect(priority(1, { made: 10, n: 20 })).toBeCloseTo(0.5, 12)
  expect(priority(1, { made: 10, n: 19 })).toBeNull()
  expect([priority(null, { made: 1, n: 30 }), priority(1, null), priority(0, null)]).toEqual([
    null,
    null,
    null,
  ])
})
