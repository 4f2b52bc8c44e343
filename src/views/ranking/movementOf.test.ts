import { expect, test } from 'vitest'
import type { Movement } from '../../answers/lists/movement.ts'
import { movementOf } from './movementOf.ts'

const compared = (verdict: 'comparable' | 'suspected' | 'refused') => ({
  previousYear: { year: 2021, place_system: '63', verdict, breaks: [] },
})
const previous = (rankChange: number | null): Movement => ({
  year: 2021,
  verdict: 'comparable',
  score: null,
  rank: rankChange === null ? null : 10,
  scoreChange: null,
  rankChange,
  set: null,
})

test.each([
  [
    'up is positive',
    { rank: 8, previous: previous(-2) },
    'comparable',
    { kind: 'moved', year: 2021, steps: 2, suspected: false, set: null },
  ],
  [
    'down is negative',
    { rank: 12, previous: previous(2) },
    'suspected',
    { kind: 'moved', year: 2021, steps: -2, suspected: true, set: null },
  ],
  [
    'no change is plain zero',
    { rank: 10, previous: previous(0) },
    'comparable',
    { kind: 'moved', year: 2021, steps: 0, suspected: false, set: null },
  ],
  [
    'an unknown earlier rank is named',
    { rank: 10, previous: previous(null) },
    'comparable',
    { kind: 'unknown then', year: 2021 },
  ],
  ['an unknown rank now is named', { rank: null, previous: null }, 'comparable', { kind: 'unknown now' }],
  [
    'a refused comparison is named even with ranks',
    { rank: 10, previous: null },
    'refused',
    { kind: 'refused', year: 2021 },
  ],
] as const)('%s', (_, row, verdict, said) => {
  expect(movementOf(row, compared(verdict))).toEqual(said)
})

test('without a year before there is nothing to move from', () => {
  expect(movementOf({ rank: 1, previous: null }, { previousYear: null })).toEqual({ kind: 'first' })
})
