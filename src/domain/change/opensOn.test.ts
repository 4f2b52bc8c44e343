import { expect, it } from 'vitest'
import { type LatestStanding, opensOn } from './opensOn.ts'

const of = (index: string, given: Partial<LatestStanding> = {}): LatestStanding => {
  return { index, whole: false, everWhole: given.whole ?? false, moved: null, ...given }
}

it.each<[string, LatestStanding[], string, string]>([
  [
    'the largest fall among whole years',
    [of('A', { moved: 9 }), of('B', { whole: true, moved: 3 }), of('C', { whole: true, moved: 12 })],
    'C',
    'C',
  ],
  [
    'of two that are alike the first in the order of reading',
    [of('A', { whole: true, moved: 2 }), of('B', { whole: true, moved: 2 })],
    'A',
    'A',
  ],
  [
    'a fall that is not whole where no whole one is, unless it must be split',
    [of('A', { whole: true, moved: -4 }), of('B', { moved: 5 })],
    'B',
    'A',
  ],
  ['a whole year where nothing fell', [of('A', { moved: 0 }), of('B', { whole: true, moved: -1 })], 'B', 'B'],
  ['a year long ago that was whole', [of('A'), of('B', { everWhole: true })], 'B', 'B'],
  ['the first where nothing is known', [of('A'), of('B')], 'A', 'A'],
])('opens on %s', (_, standings, opened, split) => {
  expect(opensOn(standings, { split: false })).toBe(opened)
  expect(opensOn(standings, { split: true })).toBe(split)
})

it('opens on nothing where there is no index', () => {
  expect(opensOn([], { split: false })).toBeNull()
})
