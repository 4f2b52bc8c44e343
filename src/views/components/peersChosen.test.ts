import { expect, test } from 'vitest'
import { vi } from '../../i18n/vi.ts'
import { peerWords } from '../../parts/names/peerWords.ts'
import { peersChosen } from './peersChosen.ts'

const place = {
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

test.each([
  ['all', null],
  ['cities', 'các thành phố trực thuộc trung ương'],
  ['region', 'vùng Đồng bằng sông Hồng'],
  ['group:g1', 'Thành phố lớn'],
  ['group:gone', null],
])('%s in the address is called %s', (chosen, words) => {
  expect(peerWords(peersChosen(chosen, place, groups), groups, vi)).toBe(words)
})

test('a place without a region is compared with everybody', () => {
  expect(peersChosen('region', { ...place, region: null }, groups)).toEqual({ among: 'all' })
})
