import { expect, test } from 'vitest'
import { groupAt } from './groupAt.ts'

const line = (band: string | null) => ({
  row: { band: band === null ? null : { band, name_vi: band, name_en: null, low: null, high: null } },
})
const starts = (bands: (string | null)[]) => {
  const lines = bands.map(line)
  return lines.map((_, i) => {
    const start = groupAt(lines, i)
    return start === null ? '' : `${start.band?.band ?? 'unknown'} ${start.count}`
  })
}

test('a group begins with its first place and says how many of it are known', () => {
  expect(starts(['A', 'A', 'B'])).toEqual(['A 2', '', 'B 1'])
})

test('places between two groups are in neither; between two of one group they are in it', () => {
  expect(starts(['A', null, null, 'B', null, 'B', null])).toEqual(['A 1', 'unknown 0', '', 'B 2', '', '', ''])
})

test('where the publisher prints no groups nothing begins', () => {
  expect(starts([null, null])).toEqual(['', ''])
})
