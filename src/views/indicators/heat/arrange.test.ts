import { expect, it } from 'vitest'
import { unitNamed } from '../../../parts/standings/indicator.examples.ts'
import { arrange, type HeatUnitRow } from './arrange.ts'

const district = (code: string) => unitNamed(code, `Quận ${code}`, { kind: 'district' })
const row = (code: string, name: string, of?: string): HeatUnitRow => ({
  unit: unitNamed(code, name),
  former: of === undefined ? null : { district: district(of), others: [] },
})
const heat = {
  rows: [row('X.1', 'Phường Láng', 'Q.2'), row('X.2', 'Phường Ô Chợ Dừa', 'Q.1'), row('X.3', 'Xã Mới')],
  districts: [
    { unit: district('Q.1'), former: null },
    { unit: district('Q.2'), former: null },
    { unit: district('Q.3'), former: null },
  ],
}
const codes = (district: string | undefined, find = '') =>
  arrange(heat, { district, find }).map(({ row, isSum }) => `${row.unit.unit}${isSum ? '*' : ''}`)

it('leaves the order as it is where nothing is grouped', () => {
  expect(codes(undefined)).toEqual(['X.1', 'X.2', 'X.3'])
})

it('puts communes under the sums of their districts, those without one last, empty districts nowhere', () => {
  expect(codes('all')).toEqual(['Q.1*', 'X.2', 'Q.2*', 'X.1', 'X.3'])
})

it('shows one district alone', () => {
  expect(codes('Q.2')).toEqual(['Q.2*', 'X.1'])
  expect(codes('Q.9')).toEqual([])
})

it('finds without diacritics, and keeps the sums of what is found', () => {
  expect(codes(undefined, 'o cho')).toEqual(['X.2'])
  expect(codes('all', 'lang')).toEqual(['Q.2*', 'X.1'])
})

it('groups nothing of units that came from no district', () => {
  expect(arrange({ rows: heat.rows, districts: [] }, { district: 'all', find: '' })).toHaveLength(3)
})
