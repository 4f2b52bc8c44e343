import { expect, test } from 'vitest'
import { isPeer } from './peers.ts'

const hue = { place: '46', kind: 'centrally_run_city', region: 'Bắc Trung Bộ' }
const unknown = { place: '99', kind: null, region: null }

test('a place is a peer by its kind, its region or the chosen group', () => {
  expect(isPeer(hue, { among: 'all' })).toBe(true)
  expect(isPeer(hue, { among: 'cities' })).toBe(true)
  expect(isPeer({ ...hue, kind: 'province' }, { among: 'cities' })).toBe(false)
  expect(isPeer(hue, { among: 'region', region: 'Bắc Trung Bộ' })).toBe(true)
  expect(isPeer(hue, { among: 'group', places: ['01', '48'] })).toBe(false)
})

test('a place of unknown kind and region is a peer only of all and by name', () => {
  expect(isPeer(unknown, { among: 'cities' })).toBe(false)
  expect(isPeer(unknown, { among: 'region', region: '' })).toBe(false)
  expect(isPeer(unknown, { among: 'group', places: ['99'] })).toBe(true)
})
