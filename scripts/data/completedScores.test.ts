import { expect, it } from 'vitest'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'
import { completedScores } from './completedScores.ts'

const row = (
  file: string,
  place: string,
  score: number | null,
  rank_published: number | null,
): PackageRow => ({
  file,
  row: 2,
  values: { index: 'PCI', year: 2019, place_system: '63', place, component: 'PCI', score, rank_published },
})
const indices: PackageRow[] = [{ file: 'i', row: 2, values: { index: 'PCI', decimals: 2 } }]

it('later scores and ranks alone keep what lies below them, a rank only beside the same score', () => {
  const earlier = [row('a', '01', 68.8, 9), row('a', '02', 62, 50), row('a', '03', 60, 61)]
  const later = [row('b', '01', null, 8), row('b', '02', 62.0041, null), row('b', '03', 61, null)]
  expect(completedScores(later, earlier, indices)).toEqual([
    row('b', '01', 68.8, 8),
    row('b', '02', 62.0041, 50),
    row('b', '03', 61, null),
  ])
})
