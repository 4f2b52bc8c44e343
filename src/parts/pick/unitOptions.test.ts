import { expect, it } from 'vitest'
import { vi } from '../../i18n/vi.ts'
import { unitNamed } from '../standings/indicator.examples.ts'
import { unitOptions } from './unitOptions.ts'

const asOf = '2026-11-20'
const city = unitNamed('HN', 'Thành phố Hà Nội', { kind: 'city', parent: null })
const ward = unitNamed('X.1', 'Phường Đống Đa')
const hall = unitNamed('X.1.P1', 'Phòng số 1', { kind: 'division', parent: 'X.1' })
const desk = unitNamed('X.1.P2', 'Phòng số 2', { kind: 'division', parent: 'X.1' })
const units = [
  unitNamed('Q.1', 'Quận Ba Đình', { kind: 'district', valid_to: '2025-06-30' }),
  hall,
  desk,
  ward,
  unitNamed('X.2', 'Phường Ba Đình', { aliases: 'Ba Đình cũ' }),
  unitNamed('S.1', 'Sở Tư pháp', { kind: 'department' }),
  city,
]

it('lists the city, then departments, then communes by name, then what is no more and what became of it', () => {
  const heirs = new Map([['Q.1', [unitNamed('X.2', 'Phường Ba Đình'), ward]]])
  const options = unitOptions({ units, heirs, value: null, asOf }, vi)
  expect(options.map(({ value }) => value)).toEqual(['HN', 'S.1', 'X.2', 'X.1', 'Q.1'])
  expect(options.at(-1)).toMatchObject({
    group: 'Đơn vị cũ',
    note: 'đến 30/06/2025 → Phường Ba Đình và 1 đơn vị khác',
  })
  expect(unitOptions({ units, value: null, asOf }, vi).at(-1)?.note).toBe('đến 30/06/2025')
  expect(options[2]?.keywords).toContain('Ba Đình cũ')
})

it.each([
  ['a unit of the city', 'X.1', ['X.1.P1', 'X.1.P2']],
  ['one that lies deeper', 'X.1.P1', ['X.1.P1', 'X.1.P2']],
  ['the city', 'HN', []],
  ['a unit that is not there', 'X.9', []],
])('puts first what lies below or beside %s', (_, value, near) => {
  const options = unitOptions({ units, value, asOf }, vi)
  expect(options.map((option) => option.value)).toEqual([...near, 'HN', 'S.1', 'X.2', 'X.1', 'Q.1'])
})

it('leaves out what is chosen already, the city included, and keeps what lies below it', () => {
  const options = unitOptions({ units, value: null, except: ['HN', 'X.2'], asOf }, vi)
  expect(options.map(({ value }) => value)).toEqual(['S.1', 'X.1', 'Q.1'])
})
