import { expect, test } from 'vitest'
import { type Aggregation, buildTree } from './componentTree.ts'
import { factors } from './factors.ts'
import { lost, points } from './points.ts'
import { recompute } from './recompute.ts'

interface Shape {
  max?: number | null
  weight?: number | null
  aggregation?: Aggregation | null
}

const component = (code: string, parent: string | null, shape: Shape = {}) => ({
  component: code,
  parent,
  max: null,
  weight: null,
  aggregation: null,
  ...shape,
})

const mixed = buildTree([
  component('X.B.10', 'X.B', { max: 4 }),
  component('X.A', 'X', { max: 10, weight: 0.4 }),
  component('X.B.9', 'X.B', { max: 6 }),
  component('X', null, { max: 100, aggregation: 'weighted_mean' }),
  component('X.B', 'X', { max: 20, weight: 0.6, aggregation: 'mean' }),
])

test('the root comes first, then depth first, numbers in codes by their value', () => {
  expect(mixed.ordered.map((c) => c.component)).toEqual(['X', 'X.A', 'X.B', 'X.B.9', 'X.B.10'])
  expect([...mixed.depth.values()]).toEqual([0, 1, 1, 2, 2])
})

test('factors multiply up to the root', () => {
  // X.A: 100 × 0.4 ÷ 10; X.B: 100 × 0.6 ÷ 20; below it 3 × 20 ÷ 2 ÷ 6 and 3 × 20 ÷ 2 ÷ 4.
  expect([...factors(mixed)]).toEqual([
    ['X', 1],
    ['X.A', 4],
    ['X.B', 3],
    ['X.B.9', 5],
    ['X.B.10', 7.5],
  ])
})

test('a factor is unknown under none and where a maximum is unknown, and so is all below', () => {
  const tree = buildTree([
    component('X', null, { max: 1, aggregation: 'none' }),
    component('X.1', 'X', { max: 1, aggregation: 'sum' }),
    component('X.1.1', 'X.1', { max: 1 }),
  ])
  expect([...factors(tree).values()]).toEqual([1, null, null])
  const unknown = buildTree([
    component('X', null, { max: 100, aggregation: 'mean' }),
    component('X.1', 'X', { max: null }),
  ])
  expect(factors(unknown).get('X.1')).toBeNull()
})

test.each([
  { aggregation: 'sum' as const, total: 13 },
  { aggregation: 'weighted_mean' as const, total: 100 * (0.25 * 0.8 + 0.75 * 0.5) },
  { aggregation: 'mean' as const, total: 65 },
  { aggregation: 'none' as const, total: null },
])('$aggregation makes $total of 8 of 10 and 5 of 10', ({ aggregation, total }) => {
  const tree = buildTree([
    component('X', null, { max: 100, aggregation }),
    component('X.1', 'X', { max: 10, weight: 0.25 }),
    component('X.2', 'X', { max: 10, weight: 0.75 }),
  ])
  const scores = new Map([
    ['X.1', 8],
    ['X.2', 5],
  ])
  expect(recompute(tree, 'X', scores)).toBe(total)
  expect(recompute(tree, 'X', new Map([['X.1', 8]]))).toBeNull()
})

test('over one level the points lost are the maximum less the recomputed total', () => {
  for (const aggregation of ['weighted_mean', 'mean'] as const) {
    const tree = buildTree([
      component('X', null, { max: 100, aggregation }),
      ...[0.1, 0.2, 0.3, 0.4].map((weight, i) => component(`X.${i}`, 'X', { max: 5 + i, weight })),
    ])
    const scores = new Map(tree.ordered.map((c, i) => [c.component, 1.37 * i]))
    const found = factors(tree)
    const level = tree.children.get('X') ?? []
    const missing = level.map((c) =>
      lost(scores.get(c.component) ?? null, c.max, found.get(c.component) ?? null),
    )
    const gained = level.map((c) => points(scores.get(c.component) ?? null, found.get(c.component) ?? null))
    const total = recompute(tree, 'X', scores) ?? Number.NaN
    expect(missing.reduce<number>((sum, x) => sum + (x ?? Number.NaN), 0)).toBeCloseTo(100 - total, 9)
    expect(gained.reduce<number>((sum, x) => sum + (x ?? Number.NaN), 0)).toBeCloseTo(total, 9)
  }
})

test.each([
  { why: 'no root', components: [component('X.1', 'X.1')], says: 'found none' },
  { why: 'two roots', components: [component('X', null), component('Y', null)], says: 'X, Y' },
  { why: 'an unknown parent', components: [component('X', null), component('X.1', 'Z')], says: 'Z' },
  { why: 'a code twice', components: [component('X', null), component('X', 'X')], says: 'twice' },
  {
    why: 'a cycle',
    components: [component('X', null), component('X.1', 'X.2'), component('X.2', 'X.1')],
    says: 'cycle',
  },
])('a tree with $why is refused', ({ components, says }) => {
  expect(() => buildTree(components)).toThrow(says)
})
