import { describe, expect, test } from 'vitest'
import { betaBinomialQuantiles } from './betaBinomialQuantiles.ts'

describe('quantiles of a beta-binomial', () => {
  test('by hand: shares uniform in 0…1 make every count from 0 to n as likely as another', () => {
    // The variance of a uniform share is 1/12; each of 0…9 has chance 1/10, F(r) = (r + 1) ÷ 10.
    const [first, second] = betaBinomialQuantiles({ n: 9, p: 0.5, variance: 1 / 12 }, [0.1, 0.25])
    expect(first).toBeCloseTo(0, 9)
    expect(second).toBeCloseTo(2 - (0.3 - 0.25) / 0.1, 9)
  })

  test('of many trials are n times those of the shares: for the uniform the chance itself', () => {
    const [low, high] = betaBinomialQuantiles({ n: 20_000, p: 0.5, variance: 1 / 12 }, [0.025, 0.975])
    expect((low ?? 0) / 20_000).toBeCloseTo(0.025, 3)
    expect((high ?? 0) / 20_000).toBeCloseTo(0.975, 3)
  })

  test('of next to no variance are those of the binomial', () => {
    // Ten trials at a half: F(1) = 11/1024, F(2) = 56/1024.
    const [low = 0] = betaBinomialQuantiles({ n: 10, p: 0.5, variance: 1e-7 }, [0.025])
    expect(low).toBeCloseTo(2 - (56 / 1024 - 0.025) / (45 / 1024), 3)
  })

  test('what has no such distribution is refused', () => {
    expect(() => betaBinomialQuantiles({ n: 10, p: 0.5, variance: 0.25 }, [0.1])).toThrow(RangeError)
    expect(() => betaBinomialQuantiles({ n: 0.5, p: 0.5, variance: 0.1 }, [0.1])).toThrow(RangeError)
  })
})
