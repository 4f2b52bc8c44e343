import { expect, test } from 'vitest'
import { threefoldSeen } from './threefoldSeen.ts'

const seen = (c: number, rho: number) =>
  threefoldSeen({ variation: Float64Array.of(c * c), following: Float64Array.of(rho) }, 0)

test('a threefold rise of a large unit is surely seen where weeks stand still or vary little', () => {
  expect(seen(0, 0)).toBe(1)
  expect(seen(0.2, 0.3)).toBeGreaterThan(0.999)
})

test('the more weeks vary and follow each other, the less it is seen', () => {
  // σ² = 0.09 × 2.0625 ÷ 4 + 0.09 × 1.5 ÷ (0.5 × 52) = 0.0516; ln 3 ÷ σ = 4.836; Φ(0.336) = 0.63
  expect(seen(0.3, 0.5)).toBeCloseTo(0.63, 2)
  // σ² = 0.16 × 2.7115 ÷ 4 + 0.16 × 1.7 ÷ (0.3 × 52) = 0.1259; ln 3 ÷ σ = 3.096; Φ(−1.404) = 0.08
  expect(seen(0.4, 0.7)).toBeCloseTo(0.08, 2)
})
