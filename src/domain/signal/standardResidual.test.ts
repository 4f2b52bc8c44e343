import { expect, it } from 'vitest'
import { standardResidual } from './standardResidual.ts'

it('is the distance in standard deviations of a binomial', () => {
  expect(standardResidual({ observed: 60, expected: 50 }, 0.5, 0)).toBeCloseTo(2, 12)
  expect(standardResidual({ observed: 40, expected: 50 }, 0.5, 0.03)).toBeCloseTo(-1, 12)
})

it('is 0 of what chance cannot move', () => {
  expect(standardResidual({ observed: 0, expected: 0 }, 0, 0)).toBe(0)
  expect(standardResidual({ observed: 9, expected: 9 }, 1, 0)).toBe(0)
})

it('has the spread of units in it, as much at large as at small units', () => {
  // 100 × ½ + 0.04 × 100² = 450
  expect(standardResidual({ observed: 160, expected: 100 }, 0.5, 0.04)).toBeCloseTo(60 / Math.sqrt(450), 12)
})

it('refuses what is no rate and no spread', () => {
  expect(() => standardResidual({ observed: 1, expected: 1 }, 1.2, 0)).toThrow(RangeError)
  expect(() => standardResidual({ observed: 1, expected: 1 }, 0.2, -0.5)).toThrow(RangeError)
})
