import { describe, expect, it } from 'vitest'
import { negativeBinomialTail } from './negativeBinomial.ts'

describe('negativeBinomialTail', () => {
  it('is a Poisson where the variance is the mean', () => {
    // P(X ≥ 3) of a Poisson of mean 1 = 1 − e⁻¹ (1 + 1 + ½).
    expect(negativeBinomialTail(3, 1, 1)).toBeCloseTo(1 - 2.5 / Math.E, 12)
    expect(negativeBinomialTail(1, 2, 0)).toBeCloseTo(1 - Math.exp(-2), 12)
  })

  it('is geometric at size 1: P(X ≥ k) = qᵏ with q = mean ÷ (1 + mean)', () => {
    for (const k of [0, 1, 2, 7, 30]) {
      expect(negativeBinomialTail(k, 3, 3 + 9)).toBeCloseTo(0.75 ** k, 12)
    }
  })

  it('is heavier, the wider the counts spread', () => {
    const tails = [20, 30, 60].map((variance) => negativeBinomialTail(40, 20, variance))
    expect(tails).toEqual([...tails].sort((a, b) => a - b))
    expect(tails[0]).toBeGreaterThan(0)
  })

  it('takes the whole of the counts at none, and none of them at a mean of none', () => {
    expect(negativeBinomialTail(0, 5, 9)).toBe(1)
    expect(negativeBinomialTail(2, 0, 0)).toBe(0)
    expect(() => negativeBinomialTail(2, Number.NaN, 1)).toThrow(RangeError)
  })
})
