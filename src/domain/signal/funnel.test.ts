import { describe, expect, test } from 'vitest'
import { binomialTail } from '../chance/binomial.ts'
import { seeded } from '../chance/seeded.ts'
import { standardised } from '../indicator/standardised.ts'
import { binomialLimits, funnelVerdict, overDispersion, widened } from './funnel.ts'

describe('exact limits', () => {
  test('ten cases at a half, by hand: F(1) = 11/1024, F(2) = 56/1024', () => {
    // r = 2, α = (56/1024 − 0.025) ÷ (45/1024) = 0.67556, limit = (2 − α) ÷ 10
    const { low, high } = binomialLimits(10, 0.5, 0.025)
    expect(low).toBeCloseTo((2 - (56 / 1024 - 0.025) / (45 / 1024)) / 10, 12)
    expect(high).toBeCloseTo(1 - low, 12)
  })

  test('twelve cases at two in a hundred: none late says nothing, two late are within 99.8 %', () => {
    const { low, high } = binomialLimits(12, 0.02, 0.001)
    expect(low).toBe(0)
    // P(X ≥ 2) = 0.0231 and P(X ≥ 3) = 0.00154 > 0.001: even three of twelve are within the limits
    expect(high).toBeGreaterThan(3 / 12)
    expect(high).toBeLessThan(4 / 12)
  })

  test('beyond either limit lies at most its side, whatever the size and the rate', () => {
    const uniform = seeded(3)
    for (let i = 0; i < 150; i++) {
      const n = 1 + Math.floor(uniform() ** 3 * 2000)
      const rate = uniform()
      for (const side of [0.025, 0.001]) {
        const { low, high } = binomialLimits(n, rate, side)
        const fewest = Math.ceil(low * n - 1e-9)
        const most = Math.floor(high * n + 1e-9)
        expect(1 - binomialTail(fewest, n, rate)).toBeLessThanOrEqual(side + 1e-9)
        expect(binomialTail(most + 1, n, rate)).toBeLessThanOrEqual(side + 1e-9)
        expect(low).toBeLessThanOrEqual(rate)
        expect(high).toBeGreaterThanOrEqual(rate)
      }
    }
  })

  test('a side that is none is refused', () => {
    expect(() => binomialLimits(10, 0.5, 0.5)).toThrow(RangeError)
    expect(() => binomialLimits(10, 1.5, 0.1)).toThrow(RangeError)
  })
})

describe('over-dispersion', () => {
  const point = (size: number, rate: number) => ({ unit: 'u', size, rate })

  test('by hand: of z = −4, −2, 0, 2, 4 the ends are drawn in to ±3.2', () => {
    // size 100 at a half: one deviation is 0.05
    const points = [-4, -2, 0, 2, 4].map((z) => point(100, 0.5 + 0.05 * z))
    expect(overDispersion(points, 0.5)).toBeCloseTo((2 * 3.2 ** 2 + 2 * 2 ** 2) / 5, 9)
  })

  test('is never below 1 and one outlier of many does not widen the limits', () => {
    const calm = Array.from({ length: 20 }, (_, i) => point(100, 0.5 + 0.005 * ((i % 5) - 2)))
    expect(overDispersion(calm, 0.5)).toBe(1)
    expect(overDispersion([...calm, point(100, 0.95)], 0.5)).toBe(1)
    expect(overDispersion([point(10, 0.9)], 0.5)).toBe(1)
    expect(overDispersion(calm, 0)).toBe(1)
  })

  test('widens by its root, and stays within 0…1', () => {
    const { low, high } = widened({ low: 0.4, high: 0.6 }, 0.5, 4)
    expect(low).toBeCloseTo(0.3, 12)
    expect(high).toBeCloseTo(0.7, 12)
    expect(widened({ low: 0.1, high: 0.9 }, 0.5, 9)).toEqual({ low: 0, high: 1 })
  })
})

describe('the verdict', () => {
  test('200 of 2000 late at one in twenty is beyond 99.8 %, unless units vary four times as much', () => {
    const late = { unit: 'u', size: 2000, rate: 0.1 }
    expect(funnelVerdict(late, 0.05, 1)).toMatchObject({ beyond: 'alarm', side: 'more' })
    // √25 × about 0.016 to either side
    expect(funnelVerdict(late, 0.05, 25).beyond).toBeNull()
    expect(funnelVerdict({ unit: 'u', size: 2000, rate: 0 }, 0.05, 1)).toMatchObject({
      beyond: 'alarm',
      side: 'fewer',
    })
  })

  test('where nobody differs, about one in 500 is named at most', () => {
    const uniform = seeded(11)
    let named = 0
    const runs = 4000
    for (let i = 0; i < runs; i++) {
      const n = 20 + Math.floor(uniform() * 300)
      let late = 0
      for (let k = 0; k < n; k++) if (uniform() < 0.1) late++
      if (funnelVerdict({ unit: 'u', size: n, rate: late / n }, 0.1, 1).beyond === 'alarm') named++
    }
    // three deviations of the 4000 runs above 0.002
    expect(named / runs).toBeLessThan(0.0042)
  })
})

describe('standardising by field', () => {
  test('by hand: two units with the same rates in each field are equal, whatever their mix', () => {
    const { rate, units } = standardised([
      { unit: 'A', field: 'land', cases: 90, events: 18 },
      { unit: 'A', field: 'papers', cases: 10, events: 0 },
      { unit: 'B', field: 'land', cases: 10, events: 2 },
      { unit: 'B', field: 'papers', cases: 90, events: 0 },
    ])
    expect(rate).toBeCloseTo(0.1, 12)
    expect(units.map((one) => [one.unit, one.observed, one.expected])).toEqual([
      ['A', 18, 18],
      ['B', 2, 2],
    ])
    for (const one of units) {
      expect(one.rate).toBeCloseTo(0.1, 12)
      // 0.9 of the one field and 0.1 of the other: 0.9 × 0.9 + 0.1 × 0.1
      expect(one.alone).toBeCloseTo(0.82, 12)
    }
  })

  test('what is expected of all is what was observed of all', () => {
    const uniform = seeded(5)
    const cells = Array.from({ length: 60 }, (_, i) => {
      const cases = Math.floor(uniform() * 80)
      return { unit: `u${i % 7}`, field: `f${i % 4}`, cases, events: Math.floor(cases * uniform()) }
    })
    const { units } = standardised(cells)
    const sum = (of: (one: (typeof units)[number]) => number) => units.reduce((all, one) => all + of(one), 0)
    expect(sum(({ expected }) => expected)).toBeCloseTo(
      sum(({ observed }) => observed),
      9,
    )
  })

  test('a unit without cases has no rate, and where nobody misses the rate is 0', () => {
    expect(standardised([{ unit: 'A', field: null, cases: 0, events: 0 }])).toEqual({ rate: null, units: [] })
    const { units } = standardised([{ unit: 'A', field: null, cases: 5, events: 0 }])
    expect(units[0]?.rate).toBe(0)
  })
})
