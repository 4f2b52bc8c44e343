import { expect, it } from 'vitest'
import { vi } from '../../i18n/vi.ts'
import { unitNamed } from '../standings/indicator.examples.ts'
import { cityOptions, nearOptions } from './unitOptions.ts'

const asOf = '2026-11-20'
const city = unitNamed('HN', 'Thành phố Hà Nội', { kind: 'city', parent: null })
const ward = unitNamed('X.1', 'Phường Đống Đa')
const hall = unitNamed('X.1.P1', 'Phòng số 1', { kind: 'division', parent: 'X.1' })
const units = [
  unitNamed('Q.1', 'Quận Ba Đình', { kind: 'district', valid_to: '2025-06-30' }),
  hall,
  ward,
  unitNamed('X.2', 'Phường Ba Đình', { aliases: 'Ba Đình cũ' }),
  unitNamed('S.1', 'Sở Tư pháp', { kind: 'department' }),
  city,
]

it('lists the city, then departments, then communes by name, then what is no more and what became of it', () => {
  const heirs = new Map([['Q.1', [unitNamed('X.2', 'Phường Ba Đình'), ward]]])
  const options = cityOptions({ units, heirs, asOf }, vi)
  expect(options.map(({ value }) => value)).toEqual(['HN', 'S.1', 'X.2', 'X.1', 'Q.1'])
  expect(options.at(-1)).toMatchObject({
    group: 'Đơn vị cũ',
    note: 'đến 30/06/2025 → Phường Ba Đình và 1 đơn vị khác',
  })
  expect(cityOptions({ units, asOf }, vi).at(-1)?.note).toBe('đến 30/06/2025')
  expect(options[2]?.keywords).toContain('Ba Đình cũ')
})

it('adds the units below the chosen one, or beside it where it lies deeper', () => {
  expect(nearOptions({ units, unit: ward, asOf }, vi).map(({ value }) => value)).toEqual(['X.1.P1'])
  expect(nearOptions({ units, unit: hall, asOf }, vi).map(({ value }) => value)).toEqual(['X.1.P1'])
  expect(nearOptions({ units, unit: city, asOf }, vi)).toEqual([])
})
