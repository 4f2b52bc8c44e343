import { describe, expect, test } from 'vitest'
import { binomialTail } from './binomial.ts'
import { logGamma } from './logGamma.ts'

/** Σ of whole binomial coefficients: exact for small n. */
function exact(misses: number, n: number, p: number): number {
  let sum = 0
  let choose = 1
  for (let k = 0; k <= n; k++) {
    if (k >= misses) sum += choose * p ** k * (1 - p) ** (n - k)
    choose = (choose * (n - k)) / (k + 1)
  }
  return sum
}

describe('binomialTail', () => {
  test.each([
    [3, 5, 0.5, 16 / 32],
    [5, 5, 0.5, 1 / 32],
    [1, 10, 0.1, 1 - 0.9 ** 10],
    [0, 10, 0.1, 1],
    [11, 10, 0.1, 0],
    [1, 10, 0, 0],
    [10, 10, 1, 1],
  ])('P(X ≥ %i) of %i at %f is %f', (misses, n, p, tail) => {
    expect(binomialTail(misses, n, p)).toBeCloseTo(tail, 12)
  })

  test('is the sum of its terms for every count', () => {
    for (const p of [0.02, 0.3, 0.77]) {
      for (let misses = 0; misses <= 30; misses++) {
        expect(binomialTail(misses, 30, p)).toBeCloseTo(exact(misses, 30, p), 11)
      }
    }
  })

  test('stays exact for many cases: about one half at the mean', () => {
    expect(binomialTail(20_000, 1_000_000, 0.02)).toBeCloseTo(0.5, 2)
    expect(binomialTail(21_000, 1_000_000, 0.02)).toBeLessThan(1e-11)
  })

  test.each([
    [1, 2.5, 0.5],
    [1, 5, 1.5],
    [1, -1, 0.5],
  ])('refuses P(X ≥ %f) of %f at %f', (misses, n, p) => {
    expect(() => binomialTail(misses, n, p)).toThrow(RangeError)
  })
})

test('logGamma of whole numbers is the logarithm of a factorial', () => {
  let factorial = 0
  for (let n = 1; n <= 170; n++) {
    expect(logGamma(n)).toBeCloseTo(factorial, 10)
    factorial += Math.log(n)
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12)
})
