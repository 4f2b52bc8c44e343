import { describe, expect, test } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { buildTree, type TreeComponent } from './componentTree.ts'
import { componentPoints, indexParts, type SpeakingIndicator } from './indexPoints.ts'

const component = (
  code: string,
  parent: string | null,
  max: number | null,
  more: Partial<TreeComponent & { status: string }> = {},
) => ({ component: code, parent, max, weight: null, aggregation: null, status: 'verified', ...more })

const tree = buildTree([
  component('X', null, 10, { aggregation: 'sum' }),
  component('X.A', 'X', 6, { aggregation: 'none' }),
  component('X.A.1', 'X.A', 6),
  component('X.A.2', 'X.A', null),
  component('X.B', 'X', 4, { aggregation: 'sum' }),
  component('X.B.1', 'X.B', 3, { status: 'derived' }),
  component('X.B.2', 'X.B', 1),
])

const speaks = (of: string, indicator: string, more: Partial<SpeakingIndicator> = {}): SpeakingIndicator => ({
  component: of,
  indicator,
  share: 1,
  rule: 'proportional',
  thresholds: null,
  status: 'verified',
  ...more,
})

describe('what indicators can bring', () => {
  test('the component’s points × the share, as sure as the less sure of the two', () => {
    const parts = indexParts(tree, [
      speaks('X.A.1', 'a', { share: 0.5, status: 'assumed' }),
      speaks('X.B.1', 'b'),
      speaks('X.A.2', 'unknown worth'),
      speaks('X.C', 'unknown component'),
    ])
    expect(parts.map(({ indicator, most, status }) => [indicator, most, status])).toEqual([
      ['a', 3, 'assumed'],
      ['b', 3, 'derived'],
    ])
  })

  test('indicators below a component that has its own would count twice', () => {
    const parts = indexParts(tree, [speaks('X.B', 'whole'), speaks('X.B.2', 'part')])
    expect(parts.map(({ indicator }) => indicator)).toEqual(['whole'])
  })
})

describe('estimated points', () => {
  const parts = indexParts(tree, [
    speaks('X.A.1', 'a'),
    speaks('X.B.1', 'b', { status: 'assumed' }),
    speaks('X.B.2', 'c'),
  ])
  const of = (values: Readonly<Record<string, number | null>>) =>
    componentPoints(tree, parts, (indicator) => values[indicator] ?? null)

  test('add up along the tree, by hand: 6 × 0.9 + 3 × 0.5 + 1 × 1', () => {
    const found = of({ a: 0.9, b: 0.5, c: 1 })
    expect(found.map((row) => [row.component, row.points, row.measurable, row.max, row.status])).toEqual([
      ['X', 5.4 + 1.5 + 1, 10, 10, 'assumed'],
      ['X.A', 5.4, 6, 6, 'verified'],
      ['X.A.1', 5.4, 6, 6, 'verified'],
      ['X.B', 2.5, 4, 4, 'assumed'],
      ['X.B.1', 1.5, 3, 3, 'assumed'],
      ['X.B.2', 1, 1, 1, 'verified'],
    ])
    expect(found[0]?.sure).toEqual({ verified: 7, derived: 0, assumed: 3, unverified: 0 })
  })

  test('what is not measured brings nothing and is not rescaled', () => {
    const found = of({ a: 0.9, b: null, c: null })
    expect(found.map(({ component: code }) => code)).toEqual(['X', 'X.A', 'X.A.1'])
    expect(found[0]).toMatchObject({ measurable: 6, max: 10, status: 'verified' })
    expect(found[0]?.points).toBeCloseTo(5.4, 12)
    expect(of({})).toEqual([])
  })

  test('points never leave 0 … measurable, and a parent has what its children have', () => {
    const uniform = seeded(7)
    for (let i = 0; i < 200; i++) {
      const value = () => (uniform() < 0.3 ? null : uniform() * 1.4 - 0.2)
      const found = of({ a: value(), b: value(), c: value() })
      const at = (code: string) => found.find((row) => row.component === code)?.points ?? 0
      for (const { points, measurable } of found) {
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(measurable + 1e-12)
      }
      expect(at('X')).toBeCloseTo(at('X.A') + at('X.B'), 12)
      expect(at('X.B')).toBeCloseTo(at('X.B.1') + at('X.B.2'), 12)
    }
  })
})
