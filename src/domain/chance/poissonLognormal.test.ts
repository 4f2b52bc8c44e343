import { describe, expect, it } from 'vitest'
import { negativeBinomialTail } from './negativeBinomial.ts'
import { poissonLognormalTail } from './poissonLognormal.ts'

describe('poissonLognormalTail', () => {
  it('is the Poisson tail where nothing varies beyond chance', () => {
    for (const count of [0, 3, 9, 20])
      expect(poissonLognormalTail(count, 5, 5)).toBe(negativeBinomialTail(count, 5, 5))
  })

  it('sums over all counts to the mean', () => {
    for (const [mean, variance] of [
      [2, 5],
      [12, 40],
      [60, 400],
    ] as const) {
      let sum = 0
      for (let count = 1; count < 3000; count++) sum += poissonLognormalTail(count, mean, variance)
      expect(sum).toBeCloseTo(mean, 4)
    }
  })

  it('falls with the count, and is heavier far out than the negative binomial of the same variance', () => {
    const tails = [10, 20, 30, 60, 90].map((count) => poissonLognormalTail(count, 20, 60))
    expect(tails).toEqual(tails.toSorted((a, b) => b - a))
    expect(poissonLognormalTail(90, 20, 60)).toBeGreaterThan(3 * negativeBinomialTail(90, 20, 60))
  })

  it('refuses what is no mean', () => {
    expect(() => poissonLognormalTail(3, -1, 4)).toThrow(RangeError)
  })
})
