import { expect, test } from 'vitest'
import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import { vi } from '../../i18n/vi.ts'
import { peerWords } from '../names/peerWords.ts'
import { peersOf } from './peersOf.ts'

const hanoi: PlaceMeta = {
  place_system: '63',
  place: '01',
  name_vi: 'Hà Nội',
  name_en: 'Hanoi',
  aliases: null,
  kind: 'centrally_run_city',
  region: 'Đồng bằng sông Hồng',
  valid_from: null,
  valid_to: null,
}
const groups = [{ id: 'g1', name: 'Thành phố lớn', placeSystem: '63', places: ['01', '79'] }]
const around = { places: [hanoi], place: '01', groups, system: '63' }

test.each([
  ['all', null],
  ['cities', 'các thành phố trực thuộc trung ương'],
  ['region', 'vùng Đồng bằng sông Hồng'],
  ['group:g1', 'Thành phố lớn'],
  ['group:gone', null],
])('%s in the address is called %s', (chosen, words) => {
  expect(peerWords(peersOf(chosen, around), groups, vi)).toBe(words)
})

test('a place without a region is compared with everybody', () => {
  expect(peersOf('region', { ...around, places: [{ ...hanoi, region: null }] })).toEqual({ among: 'all' })
})

test('a group made of places of another system gives way to everybody', () => {
  expect(peersOf('group:g1', { ...around, system: '34' })).toEqual({ among: 'all' })
  expect(peersOf('group:g1', { ...around, system: null })).toEqual({ among: 'all' })
})
