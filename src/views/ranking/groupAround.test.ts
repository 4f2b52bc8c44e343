import { expect, test } from 'vitest'
import { groupAround } from './groupAround.ts'

const band = (code: string) => ({ band: code, name_vi: `Nhóm ${code}`, name_en: null, low: null, high: null })
const rows = [
  { rank: 3, band: band('A') },
  { rank: 5, band: band('A') },
  { rank: 22, band: band('B') },
  { rank: 4, band: null },
]

test.each([
  ['between two places of one group, a place is of that group', 4, 'A'],
  ['between two groups nobody knows', 21, undefined],
  ['behind the last known place nobody knows', 40, undefined],
  ['without a rank nobody knows', null, undefined],
])('%s', (_, rank, found) => {
  expect(groupAround(rows, { rank })?.band).toBe(found)
})
