import { expect, it } from 'vitest'
import { overDispersion } from './funnel.ts'
import { standardResidual } from './standardResidual.ts'

it('is the distance in standard deviations of a binomial', () => {
  expect(standardResidual({ observed: 60, expected: 50 }, 0.5, 1)).toBeCloseTo(2, 12)
  expect(standardResidual({ observed: 40, expected: 50 }, 0.5, 4)).toBeCloseTo(-1, 12)
})

it('is 0 of what chance cannot move', () => {
  expect(standardResidual({ observed: 0, expected: 0 }, 0, 1)).toBe(0)
  expect(standardResidual({ observed: 9, expected: 9 }, 1, 1)).toBe(0)
})

it('has squares of mean 1 once the over-dispersion of the same units is in it', () => {
  const rate = 0.1
  const units = [60, 140, 95, 105, 80, 120, 100, 110, 90, 100].map((observed, i) => ({
    unit: String(i),
    observed,
    expected: 100,
    size: 1000,
    rate: (observed / 100) * rate,
  }))
  const factor = overDispersion(units, rate)
  const squares = units.map((one) => standardResidual(one, rate, factor) ** 2)
  expect(factor).toBeGreaterThan(1)
  expect(squares.reduce((sum, one) => sum + one, 0) / squares.length).toBeGreaterThanOrEqual(1)
})

it('refuses what is no rate and no over-dispersion', () => {
  expect(() => standardResidual({ observed: 1, expected: 1 }, 1.2, 1)).toThrow(RangeError)
  expect(() => standardResidual({ observed: 1, expected: 1 }, 0.2, 0.5)).toThrow(RangeError)
})
