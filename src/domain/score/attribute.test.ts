import { expect, test } from 'vitest'
import { type Assignment, attribute } from './attribute.ts'
import { buildTree } from './componentTree.ts'

const component = (code: string, parent: string | null) => ({
  component: code,
  parent,
  max: 10,
  weight: null,
  aggregation: 'sum' as const,
})
const tree = buildTree([
  component('X', null),
  component('X.1', 'X'),
  component('X.2', 'X'),
  component('X.2.1', 'X.2'),
  component('X.2.2', 'X.2'),
  component('X.3', 'X'),
])
const verified = (code: string, unit: string, share: number | null, role: Assignment['role'] = 'lead') => ({
  component: code,
  unit,
  role,
  share,
  status: 'verified' as const,
})
const lost = new Map<string, number | null>([
  ['X', 10],
  ['X.1', 4],
  ['X.2', 5],
  ['X.2.1', 2],
  ['X.2.2', 3],
  ['X.3', 0.5],
])

test('verified units take their shares, a lead without one the rest, what nobody has is its own row', () => {
  const rows = attribute(tree, lost, [
    verified('X.1', 'S.NOIVU', 0.25),
    verified('X.1', 'S.TAICHINH', null),
    verified('X.2.1', 'S.NOIVU', 0.5),
    { ...verified('X.3', 'S.TUPHAP', 1), status: 'derived' },
  ])
  expect(rows).toEqual([
    { to: 'units', units: ['S.TAICHINH'], points: 3, components: ['X.1'] },
    { to: 'units', units: ['S.NOIVU'], points: 2, components: ['X.1', 'X.2.1'] },
    { to: 'unassigned', units: [], points: 4.5, components: ['X.2.1', 'X.2.2', 'X.3'] },
    { to: 'residual', units: [], points: 0.5, components: ['X'] },
  ])
})

test('leads without a share hold a component together; a co unit without one takes nothing', () => {
  const [first] = attribute(tree, lost, [
    verified('X.2', 'VP', null),
    verified('X.2', 'TTPVHCC', null),
    verified('X.2', 'S.KHCN', null, 'co'),
  ])
  expect(first).toMatchObject({ units: ['TTPVHCC', 'VP'], points: 5 })
})

test('the unit that coordinates the whole index takes nothing for it', () => {
  expect(attribute(tree, lost, [verified('X', 'S.NOIVU', null)]).every((row) => row.to !== 'units')).toBe(
    true,
  )
})

test('components without a score leave their points unknown', () => {
  const rows = attribute(tree, new Map([...lost, ['X.2', null], ['X.3', null]]), [
    verified('X.1', 'VP', null),
  ])
  expect(rows).toEqual([
    { to: 'units', units: ['VP'], points: 4, components: ['X.1'] },
    { to: 'unknown', units: [], points: 6, components: ['X.2', 'X.3'] },
  ])
})

test('all rows add up to what the index lost, whatever is assigned', () => {
  const codes = ['X.1', 'X.2', 'X.2.1', 'X.2.2', 'X.3']
  for (let chosen = 0; chosen < 2 ** codes.length; chosen++) {
    const assignments = codes.flatMap((code, i) =>
      chosen & (1 << i) ? [verified(code, `U${i % 2}`, i % 3 === 0 ? null : 0.4)] : [],
    )
    const sum = attribute(tree, lost, assignments).reduce((total, row) => total + row.points, 0)
    expect(sum).toBeCloseTo(10, 9)
  }
})

test('nothing is attributed where the total is unknown, and shares above one are refused', () => {
  expect(attribute(tree, new Map([['X', null]]), [])).toEqual([])
  const tooMuch = [verified('X.1', 'A', 0.7), verified('X.1', 'B', 0.6)]
  expect(() => attribute(tree, lost, tooMuch)).toThrow('more than 1')
})
