import { describe, expect, test } from 'vitest'
import type { ComparedIndicator, UnitCounts } from './ComparedIndicator.ts'
import { comparedPoints } from './comparedPoints.ts'
import { gradeSpan } from './gradeSpan.ts'
import type { IndexPart } from './indexPoints.ts'

const part = (indicator: string, most: number): IndexPart => ({
  component: `X.${indicator}`,
  indicator,
  most,
  rule: 'proportional',
  thresholds: null,
  status: 'verified',
})
const rate = (indicator: string, more: Partial<ComparedIndicator> = {}): ComparedIndicator => ({
  indicator,
  kind: 'rate',
  direction: 'higher',
  minimum: 30,
  ...more,
})
const counted = (
  unit: string,
  indicator: string,
  field: string | null,
  [numerator, denominator]: readonly [number, number],
): UnitCounts => ({ unit, indicator, field, numerator, denominator })
const drawing = { draws: 400, seed: 1 }

describe('units compared on their points', () => {
  test('slow fields are nobody’s fault: the same rates in each field give the same points and shared ranks', () => {
    const counts = [
      { unit: 'A', land: 90, papers: 10 },
      { unit: 'B', land: 10, papers: 90 },
      { unit: 'C', land: 50, papers: 50 },
    ].flatMap(({ unit, land, papers }) => [
      counted(unit, 'r', 'land', [land * 0.8, land]),
      counted(unit, 'r', 'papers', [papers, papers]),
    ])
    const found = comparedPoints({ parts: [part('r', 20)], indicators: [rate('r')], counts }, drawing)
    for (const { points, rank } of found.units.values()) {
      // 30 of 300 missed: 20 × 0.9
      expect(points).toBeCloseTo(18, 9)
      expect(rank?.low).toBe(1)
    }
  })

  test('too few cases of what is compared: no points, no rank, and the reason', () => {
    const counts = ['A', 'B', 'C', 'D'].flatMap((unit, i) => [
      counted(unit, 'r', null, [95 - i, 100]),
      counted(unit, 's', null, unit === 'D' ? [10, 12] : [50 + i, 100]),
    ])
    const found = comparedPoints(
      { parts: [part('r', 10), part('s', 10)], indicators: [rate('r'), rate('s')], counts },
      drawing,
    )
    expect(found.groups).toEqual([
      { group: 0, units: ['A', 'B', 'C', 'D'], indicators: ['r', 's'], plain: [], most: 20, ranked: 3 },
    ])
    expect(found.units.get('D')).toMatchObject({ points: null, rank: null, lacking: ['s'], volume: 100 })
    expect(found.units.get('A')?.points).toBeCloseTo(9.5 + 5, 9)
  })

  test('nothing is ranked on less than half of the points or by fewer than three units', () => {
    const indicators = [rate('r', { kind: 'share' }), rate('s')]
    const few = ['A', 'B', 'C'].flatMap((unit) => [
      counted(unit, 'r', null, [90, 100]),
      counted(unit, 's', null, [5, 6]),
    ])
    const parts = [part('r', 4), part('s', 16)]
    expect(comparedPoints({ parts, indicators, counts: few }, drawing).groups[0]).toMatchObject({
      indicators: [],
      ranked: 0,
    })
    const two = few.filter(({ unit, indicator }) => unit !== 'C' && indicator === 'r')
    expect(
      comparedPoints({ parts: [part('r', 4)], indicators, counts: two }, drawing).groups[0]?.ranked,
    ).toBe(0)
  })

  test('units that are alone in their fields are compared as they are, and that is said', () => {
    const counts = ['A', 'B', 'C'].map((unit, i) =>
      counted(unit, 'r', `field of ${unit}`, [90 - 10 * i, 100]),
    )
    const found = comparedPoints({ parts: [part('r', 10)], indicators: [rate('r')], counts }, drawing)
    expect(found.groups[0]).toMatchObject({ indicators: ['r'], plain: ['r'] })
    expect([...found.units.values()].map(({ points }) => points?.toFixed(6))).toEqual([
      '9.000000',
      '8.000000',
      '7.000000',
    ])
  })

  test('a share at one date has no random variation', () => {
    const counts = ['A', 'B', 'C'].map((unit, i) => counted(unit, 'r', null, [30 - i, 40]))
    const indicators = [rate('r', { kind: 'share' })]
    const found = comparedPoints({ parts: [part('r', 4)], indicators, counts }, drawing)
    expect([...found.units.values()].map(({ rank }) => [rank?.low, rank?.high])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
  })
})

describe('grades of a part of an index', () => {
  const bands = [
    { band: 'good', low: 80, high: 100 },
    { band: 'fair', low: 50, high: 80 },
    { band: 'weak', low: 0, high: 50 },
  ]
  const of = (points: number, measurable: number) => {
    const found = gradeSpan(bands, { points, measurable, max: 100 })
    return [found?.low.band, found?.high.band]
  }
  test('what is not measured may bring nothing or all', () => {
    expect(of(70, 100)).toEqual(['fair', 'fair'])
    expect(of(70, 85)).toEqual(['fair', 'good'])
    expect(of(82, 85)).toEqual(['good', 'good'])
    expect(of(40, 45)).toEqual(['weak', 'good'])
    expect(gradeSpan(bands, { points: 40, measurable: 45, max: null })).toBeNull()
    expect(gradeSpan([], { points: 40, measurable: 45, max: 100 })).toBeNull()
  })
})
