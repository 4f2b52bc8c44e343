import { expect, test } from 'vitest'
import { childrenOf, orderedRows, pathTo, withDescendants } from './orderedRows.ts'

const rows = [
  { component: 'X', parent: null, distance: null },
  { component: 'X.1', parent: 'X', distance: 2 },
  { component: 'X.1.a', parent: 'X.1', distance: null },
  { component: 'X.1.b', parent: 'X.1', distance: -1 },
  { component: 'X.2', parent: 'X', distance: null },
  { component: 'X.3', parent: 'X', distance: -3 },
]
const byDistance = ({ distance }: (typeof rows)[number]) => distance
const codes = (open: string[]) => orderedRows(rows, new Set(open), byDistance).map((row) => row.component)

test('siblings stand in order, unknown ones last', () => {
  expect(codes([])).toEqual(['X', 'X.3', 'X.1', 'X.2'])
})

test('an open component shows its children right below it', () => {
  expect(codes(['X.1'])).toEqual(['X', 'X.3', 'X.1', 'X.1.b', 'X.1.a', 'X.2'])
})

test('only direct children are children', () => {
  expect(childrenOf(rows, 'X', byDistance).map((row) => row.component)).toEqual(['X.3', 'X.1', 'X.2'])
})

test('a path leads from the root down to the component', () => {
  expect(pathTo(rows, 'X.1.b').map((row) => row.component)).toEqual(['X', 'X.1', 'X.1.b'])
  expect(pathTo(rows, 'Y')).toEqual([])
})

test('descendants come with their component', () => {
  expect(withDescendants(rows, 'X.1')).toEqual(['X.1', 'X.1.a', 'X.1.b'])
})
