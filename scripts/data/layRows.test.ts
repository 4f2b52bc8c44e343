import { expect, it } from 'vitest'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'
import { layRows } from './layRows.ts'

const row = (file: string, place: string, score: number | null, note: string | null = null): PackageRow => ({
  file,
  row: 2,
  values: { index: 'PCI', year: 2019, place_system: '63', place, component: 'PCI', score, note },
})

it('a later row takes the place of the earlier one of its key as a whole, blanks included', () => {
  const laid = layRows('scores', [row('a', '01', 68.8, 'old'), row('a', '02', 62)], [row('b', '01', 68.8036)])
  expect(laid).toEqual([row('b', '01', 68.8036), row('a', '02', 62)])
})

it('a later row of a key of its own follows the earlier ones', () => {
  expect(layRows('scores', [row('a', '01', 1)], [row('b', '48', 2)])).toEqual([
    row('a', '01', 1),
    row('b', '48', 2),
  ])
})

it('a key that stands twice in either stays twice, for the check of keys to find it', () => {
  const twice = [row('b', '01', 1), row('b', '01', 2)]
  expect(layRows('scores', [row('a', '01', 3)], twice)).toEqual(twice)
  expect(layRows('scores', [], twice)).toEqual(twice)
  expect(layRows('scores', [row('a', '01', 3), row('a', '01', 4)], [])).toHaveLength(2)
})
