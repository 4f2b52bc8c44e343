import { describe, expect, it } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { pace } from '../change/pace.ts'
import type { LinearTable } from './linearTable.ts'
import { halfUnit, partRounding, totalRounding } from './rounding.ts'

describe('rounding', () => {
  it.each([
    [[6.06, 7.1, 8], 0.005],
    [[7.3597], 0.00005],
    [[3, 4], 0.5],
    [[], 0.5],
    [[1 / 3], 0.0000005],
  ])('of %j is half a unit of the last decimal: %d', (values, half) => {
    expect(halfUnit(values)).toBeCloseTo(half, 12)
  })

  it('adds up over both years of a component, and over the components of a total', () => {
    expect(partRounding({ factorA: 1, factorB: 3 }, { a: 0.005, b: 0.5 })).toBeCloseTo(2 * 0.505, 12)
    const table: LinearTable = {
      components: [
        { component: 'X.1', factor: 0.5, max: 10 },
        { component: 'X.2', factor: 2, max: 10 },
      ],
      places: ['H', 'K'],
      scores: Float64Array.of(6.06, 5.1, 7.5, 5),
    }
    // 0.5 × 0.005 + 2 × 0.05.
    expect(totalRounding(table)).toBeCloseTo(0.1025, 12)
  })

  it('never explains more than it says: 1 000 totals of rounded scores lie within the bound', () => {
    const uniform = seeded(11)
    const exact = Array.from({ length: 1_000 }, () => [uniform() * 10, uniform() * 10])
    const printed = exact.map((row) => row.map((score) => Math.round(score * 100) / 100))
    const factors = [0.5, 2]
    const table: LinearTable = {
      components: factors.map((factor, c) => ({ component: `X.${c}`, factor, max: 10 })),
      places: exact.map((_, p) => String(p)),
      scores: Float64Array.from(printed.flat()),
    }
    const total = (row: number[] | undefined) =>
      (row ?? []).reduce((sum, score, c) => sum + score * (factors[c] ?? 0), 0)
    const apart = exact.map((row, p) => Math.abs(total(row) - total(printed[p])))
    expect(Math.max(...apart)).toBeLessThanOrEqual(totalRounding(table))
    expect(Math.max(...apart)).toBeGreaterThan(totalRounding(table) / 2)
  })
})

describe('pace', () => {
  it.each([
    [2, 1, 'faster'],
    [1, 1, 'alike'],
    [1, 2, 'slower'],
    [1, -1, 'rose against'],
    [1, 0, 'faster'],
    [0, -3, 'still'],
    [-1, -2, 'fell less'],
    [-2, -1, 'fell more'],
    [-1, 1, 'fell against'],
    [-1, 0, 'fell alone'],
    [-1, -1, 'alike'],
  ] as const)('of %d beside %d is “%s”', (own, others, name) => {
    expect(pace(own, others)).toBe(name)
  })

  it('does not see what is smaller than the tolerance', () => {
    expect([pace(0.43, 0.435, 0.01), pace(0.009, -1, 0.01)]).toEqual(['alike', 'still'])
  })
})
