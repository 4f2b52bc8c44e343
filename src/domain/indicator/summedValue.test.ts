import { describe, expect, it } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { summedValue } from './summedValue.ts'

const counts = (numerator: number | null, denominator: number | null) => ({ numerator, denominator })

describe('the value of several units together', () => {
  it('divides sums and is no mean of rates', () => {
    expect(summedValue('rate', [counts(1, 10), counts(90, 90)])).toMatchObject({
      numerator: 91,
      denominator: 100,
      value: 0.91,
    })
  })

  it('leaves out what is unknown and is unknown where everything is', () => {
    expect(summedValue('count', [counts(3, null), counts(null, null)]).value).toBe(3)
    expect(summedValue('rate', [counts(null, null)])).toMatchObject({ numerator: null, value: null })
    expect(summedValue('stock', [])).toMatchObject({ numerator: null, value: null })
  })

  it('is the same by parts as at once', () => {
    const draw = seeded(7)
    const all = Array.from({ length: 30 }, () => {
      const cases = 1 + Math.floor(draw() * 50)
      return counts(Math.floor(draw() * cases), cases)
    })
    const parts = [all.slice(0, 11), all.slice(11)].map((part) => summedValue('rate', part))
    expect(summedValue('rate', parts)).toEqual(summedValue('rate', all))
  })
})
