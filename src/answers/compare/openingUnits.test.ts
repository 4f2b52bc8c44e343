import { expect, it } from 'vitest'
import { twoAlike } from './openingUnits.ts'

const units = [
  { unit: 'S.1', kind: 'department', value: 120 },
  { unit: 'S.2', kind: 'department', value: 900 },
  { unit: 'S.3', kind: 'department', value: 700 },
  { unit: 'X.1', kind: 'commune', value: 130 },
  { unit: 'X.2', kind: 'commune', value: 800 },
]

it('a unit opens beside the one of its kind with most nearly as many cases', () => {
  expect(twoAlike(units, 'S.1')).toEqual(['S.1', 'S.3'])
  expect(twoAlike(units, 'X.1')).toEqual(['X.1', 'X.2'])
})

it('the city opens with the two of one kind that have most', () => {
  expect(twoAlike(units, null)).toEqual(['S.2', 'S.3'])
})

it.each([
  ['nothing is counted', [], null],
  ['the unit is not counted', units, 'S.9'],
  ['it is the only one of its kind', units.slice(2, 4), 'X.1'],
])('there are no two where %s', (_, some, unit) => {
  expect(twoAlike(some, unit)).toEqual([])
})
