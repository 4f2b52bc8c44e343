import { describe, expect, test } from 'vitest'
import { wilson } from './wilson.ts'

describe('wilson', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I: the score method without continuity correction.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f … %f as Newcombe printed it', (numerator, denominator, low, high) => {
    const interval = wilson(numerator, denominator)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  test('has the ends at which the share is z standard errors away', () => {
    for (const [numerator, denominator] of [
      [3, 7],
      [95, 100],
      [4999, 5000],
    ] as const) {
      const interval = wilson(numerator, denominator)
      for (const end of [interval?.low ?? Number.NaN, interval?.high ?? Number.NaN]) {
        const away = Math.abs(numerator / denominator - end) / Math.sqrt((end * (1 - end)) / denominator)
        expect(away).toBeCloseTo(1.959964, 6)
      }
    }
  })

  test('of all mirrors that of none', () => {
    const none = wilson(0, 50)
    const all = wilson(50, 50)
    expect(all?.high).toBe(1)
    expect(none?.low).toBe(0)
    expect(all?.low).toBeCloseTo(1 - (none?.high ?? Number.NaN), 12)
  })

  test.each([
    [0, 0],
    [1, 0],
    [-1, 5],
    [6, 5],
    [1, -1],
  ])('of %i in %i is unknown', (numerator, denominator) => {
    expect(wilson(numerator, denominator)).toBeNull()
  })
})
