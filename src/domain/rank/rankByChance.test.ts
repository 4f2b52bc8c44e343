import { describe, expect, test } from 'vitest'
import { exactBinomialDraw } from '../chance/exactBinomialDraw.examples.ts'
import { seeded } from '../chance/seeded.ts'
import { likeVolume } from '../indicator/likeVolume.ts'
import { type ChanceUnit, rankByChance } from './rankByChance.ts'

const unit = (name: string, cases: number, misses: number, factor = 1): ChanceUnit => ({
  unit: name,
  fixed: 0,
  parts: [{ cases, events: misses, factor, points: (events) => 20 * (1 - events / cases) }],
})
const drawing = { draws: 1000, seed: 1 }

describe('the rank that random variation allows', () => {
  test('many cases far apart keep their ranks', () => {
    const found = rankByChance([unit('A', 20_000, 100), unit('B', 20_000, 4000)], drawing)
    expect(found.get('A')).toEqual({ low: 1, median: 1, high: 1 })
    expect(found.get('B')).toEqual({ low: 2, median: 2, high: 2 })
  })

  test('a few cases without a miss may have any rank, many do not', () => {
    const others = Array.from({ length: 10 }, (_, i) => unit(`O${i}`, 5000, 50 + 10 * i))
    const found = rankByChance([...others, unit('few', 12, 0)], drawing)
    expect(found.get('few')?.low).toBe(1)
    expect(found.get('few')?.high).toBeGreaterThan(8)
    expect(found.get('O0')?.high).toBeLessThan(4)
  })

  test('equal units share the ranks between them, in any order of the units, the same for the same seed', () => {
    const units = Array.from({ length: 9 }, (_, i) => unit(`U${i}`, 200, 20))
    const found = rankByChance(units, drawing)
    for (const { low, median, high } of found.values()) {
      expect(low).toBe(1)
      expect(high).toBe(9)
      expect(Math.abs(median - 5)).toBeLessThanOrEqual(1)
    }
    expect(rankByChance(units.toReversed(), drawing)).toEqual(found)
  })

  test('points that chance does not touch rank alone', () => {
    const found = rankByChance(
      [
        { unit: 'A', fixed: 3, parts: [] },
        { unit: 'B', fixed: 3, parts: [] },
        { unit: 'C', fixed: 1, parts: [] },
      ],
      drawing,
    )
    expect([...found].map(([name, { low, high }]) => [name, low, high])).toEqual([
      ['A', 1, 1],
      ['B', 1, 1],
      ['C', 3, 3],
    ])
  })

  test('what is no share or no number of draws is refused', () => {
    expect(() => rankByChance([unit('A', 5, 6)], drawing)).toThrow(RangeError)
    expect(() => rankByChance([], { draws: 0, seed: 1 })).toThrow(RangeError)
  })
})

test.each([
  { n: 12, p: 0.04 },
  { n: 12, p: 0.9 },
  { n: 300, p: 0.05 },
  { n: 4000, p: 0.3 },
])('$n trials of $p are drawn with the binomial’s mean and variance', ({ n, p }) => {
  const uniform = seeded(9)
  const drawn = Array.from({ length: 20_000 }, () => exactBinomialDraw(n, p, uniform))
  const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
  const variance = drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / drawn.length
  const expected = n * p * (1 - p)
  expect(Math.abs(mean - n * p)).toBeLessThan(4 * Math.sqrt(expected / drawn.length) + 0.02)
  expect(variance / expected).toBeGreaterThan(0.95)
  expect(variance / expected).toBeLessThan(1.05)
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...drawn)).toBeLessThanOrEqual(n)
})

test('units of like volume are thirds from the fewest cases, equal volumes together; few units stay one', () => {
  const many = new Map(Array.from({ length: 90 }, (_, i) => [`u${i}`, i < 10 ? 5 : i * 10]))
  const found = likeVolume(many)
  expect([...found.values()].filter((group) => group === 0)).toHaveLength(30)
  expect(found.get('u0')).toBe(found.get('u9'))
  expect(found.get('u89')).toBe(2)
  expect(new Set(likeVolume(new Map([...many].slice(0, 20))).values())).toEqual(new Set([0]))
})
