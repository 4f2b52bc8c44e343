import { describe, expect, test } from 'vitest'
import { binomialTail } from '../chance/binomial.ts'
import { seeded } from '../chance/seeded.ts'
import { standardised } from '../indicator/standardised.ts'
import { binomialLimits, funnelLimits, funnelVerdict } from './funnel.ts'

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

describe('limits where units differ anyway', () => {
  test('are those of chance where they do not, and the wider the more they do', () => {
    const plain = funnelLimits(400, 0.1, 0)
    expect(plain.alarm).toEqual(binomialLimits(400, 0.1, 0.001))
    const widths = [0, 0.01, 0.04, 0.25].map((spread) => {
      const { warning, alarm } = funnelLimits(400, 0.1, spread)
      expect(alarm.low).toBeLessThanOrEqual(warning.low)
      expect(alarm.high).toBeGreaterThanOrEqual(warning.high)
      return alarm.high - alarm.low
    })
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
  })

  test('do not close around large units: at a spread of a fifth they stay three fifths away', () => {
    const { low, high } = funnelLimits(100_000, 0.1, 0.04).alarm
    expect(high).toBeGreaterThan(0.1 * (1 + 3 * 0.2))
    expect(high).toBeLessThan(0.1 * (1 + 4 * 0.2))
    expect(low).toBeGreaterThan(0.1 * (1 - 3 * 0.2))
    expect(low).toBeLessThan(0.1 * (1 - 2.3 * 0.2))
  })
})

describe('the verdict', () => {
  const unit = (size: number, rate: number) => ({ size, rate, expected: size * 0.05 })

  test('200 of 2000 late at one in twenty is beyond chance, but not apart where units differ by half', () => {
    expect(funnelVerdict(unit(2000, 0.1), 0.05, 0)).toMatchObject({
      beyond: 'alarm',
      side: 'more',
      beyondChance: true,
    })
    expect(funnelVerdict(unit(2000, 0.1), 0.05, 0.25)).toMatchObject({ beyond: null, beyondChance: true })
    expect(funnelVerdict(unit(2000, 0), 0.05, 0)).toMatchObject({ beyond: 'alarm', side: 'fewer' })
  })

  test('below five expected only more of them is told', () => {
    expect(funnelVerdict(unit(60, 0), 0.05, 0).beyond).toBeNull()
    expect(funnelVerdict(unit(60, 0.3), 0.05, 0)).toMatchObject({ beyond: 'alarm', side: 'more' })
  })

  test('where nobody differs, about one in 500 is named at most', () => {
    const uniform = seeded(11)
    let named = 0
    const runs = 4000
    for (let i = 0; i < runs; i++) {
      const n = 20 + Math.floor(uniform() * 300)
      let late = 0
      for (let k = 0; k < n; k++) if (uniform() < 0.1) late++
      const point = { size: n, rate: late / n, expected: n * 0.1 }
      if (funnelVerdict(point, 0.1, 0).beyond === 'alarm') named++
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
