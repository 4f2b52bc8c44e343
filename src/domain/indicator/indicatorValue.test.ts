import { describe, expect, test } from 'vitest'
import { indicatorValue } from './indicatorValue.ts'

describe('indicatorValue', () => {
  test('of a rate is the fraction with its interval', () => {
    const { value, low, high } = indicatorValue('rate', { numerator: 9, denominator: 10 })
    expect(value).toBe(0.9)
    expect(low).toBeCloseTo(0.5958, 4)
    expect(high).toBeCloseTo(0.9821, 4)
  })

  test.each(['duration', 'share'] as const)('of a %s is the quotient without an interval', (kind) => {
    expect(indicatorValue(kind, { numerator: 9, denominator: 4 })).toEqual({
      numerator: 9,
      denominator: 4,
      value: 2.25,
      low: null,
      high: null,
    })
  })

  test.each(['count', 'stock'] as const)('of a %s is the numerator', (kind) => {
    expect(indicatorValue(kind, { numerator: 9, denominator: null }).value).toBe(9)
  })

  test.each(['rate', 'duration', 'share'] as const)('of a %s over 0 or unknown counts is unknown', (kind) => {
    for (const counts of [
      { numerator: 0, denominator: 0 },
      { numerator: 3, denominator: 0 },
      { numerator: null, denominator: 3 },
      { numerator: 3, denominator: null },
    ]) {
      expect(indicatorValue(kind, counts)).toEqual({ ...counts, value: null, low: null, high: null })
    }
  })

  test('of a rate above 1, as bad data may have it, is shown without an interval', () => {
    expect(indicatorValue('rate', { numerator: 6, denominator: 5 })).toMatchObject({ value: 1.2, low: null })
  })
})
