import { readFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { UnitRow } from './UnitRow.ts'
import { type UnitMatch, unitNames } from './unitNames.ts'

const text = readFileSync(path.resolve('data/units.csv'), 'utf8')
const units = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map(
  (row): UnitRow => ({
    unit: row.unit ?? '',
    name_vi: row.name_vi ?? '',
    name_en: row.name_en || null,
    aliases: row.aliases || null,
    kind: row.kind ?? '',
    valid_from: row.valid_from || null,
    valid_to: row.valid_to || null,
  }),
)
const whole = (old: string, next: string) => ({ old, new: next, date: '2025-03-01', relation: 'whole' })
const names = unitNames(units, [
  whole('S.KHDT', 'S.TAICHINH.2025'),
  whole('S.TAICHINH', 'S.TAICHINH.2025'),
  whole('S.TNMT', 'S.NNMT'),
  { ...whole('S.LDTBXH', 'S.YTE'), relation: 'part' },
  { ...whole('Q.001', 'X.00004'), relation: 'part', date: '2025-07-01' },
])

const autumn = { start: '2026-10-01', end: '2026-10-31' }
const spring2024 = { start: '2024-04-01', end: '2024-04-30' }
const told = (match: UnitMatch) =>
  match.is === 'unit' ? match.unit : 'units' in match ? `${match.is} ${match.units.join(' ')}` : match.is

test.each([
  ['S.TUPHAP', 'S.TUPHAP'],
  ['Sở Tư pháp', 'S.TUPHAP'],
  ['SỞ TƯ PHÁP THÀNH PHỐ HÀ NỘI', 'S.TUPHAP'],
  ['Sở Tư pháp Hà Nội', 'S.TUPHAP'],
  ['12. So Tu phap', 'S.TUPHAP'],
  ['Sở GD&ĐT', 'S.GDDT'],
  ['Sở GDĐT', 'S.GDDT'],
  ['Sở Giáo dục & Đào tạo', 'S.GDDT'],
  ['Sở QHKT', 'S.QHKT'],
  ['Sở VH&TT', 'S.VHTT'],
  ['Sở Công thương', 'S.CONGTHUONG'],
  ['Văn phòng UBND TP Hà Nội', 'S.VPUB.2025'],
  ['Công an TP', 'V.CONGAN'],
  ['UBND phường Hoàn Kiếm', 'X.00070'],
  ['Ủy ban nhân dân phường Hoàn Kiếm', 'X.00070'],
  ['P. Hoàn Kiếm', 'X.00070'],
  ['Phường Hoàn Kiếm, thành phố Hà Nội', 'X.00070'],
  ['X.00070', 'X.00070'],
  ['UBND xã Đông Anh', 'X.00454'],
  // The old district of that name is gone.
  ['Đông Anh', 'X.00454'],
  // Merged as a whole.
  ['Sở KH&ĐT', 'S.TAICHINH.2025'],
  ['Sở Tài chính', 'S.TAICHINH.2025'],
  ['Sở Tài nguyên và Môi trường', 'S.NNMT'],
  // Shared out: into which one is not said.
  ['Sở LĐTBXH', 'ended S.LDTBXH'],
  ['Quận Ba Đình', 'ended Q.001'],
  // Two that live.
  ['Sở VHTTDL', 'several S.DULICH S.VHTT'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'several S.DULICH S.VHTT'],
  ['Đảng ủy phường Hoàn Kiếm', 'unknown'],
  ['Account không dùng', 'unused'],
  ['Tổng cộng', 'summary'],
  [' – ', 'nothing'],
  ['Xã Không Có', 'unknown'],
])('in October 2026 “%s” is %s', (text, unit) => {
  expect(told(names.match(text, autumn))).toBe(unit)
})

test.each([
  ['Đông Anh', 'Q.017'],
  ['Sở Tài chính', 'S.TAICHINH'],
  ['Sở KH&ĐT', 'S.KHDT'],
  ['Sở NV', 'several S.NGOAIVU S.NOIVU'],
  ['Phường Hoàn Kiếm', 'ended X.00070'],
])('in April 2024 “%s” is %s', (text, unit) => {
  expect(told(names.match(text, spring2024))).toBe(unit)
})

test('a bare name of a district and a commune, and a unit that the period parts, are asked about', () => {
  expect(told(names.match('Đông Anh', null))).toBe('several Q.017 X.00454')
  expect(told(names.match('Đông Anh', { start: '2025-01-01', end: '2025-12-31' }))).toBe(
    'ended Q.017 X.00454',
  )
})

test('a name that is misspelt is unknown, with those near to it', () => {
  expect(names.match('Sở Tư phap1', autumn)).toEqual({ is: 'unknown', nearest: ['Sở Tư pháp'] })
})

test('all communes are found by their names with and without UBND, in capitals and without marks', () => {
  const communes = units.filter(({ kind }) => kind === 'commune')
  expect(communes).toHaveLength(126)
  for (const { unit, name_vi } of communes) {
    const plain = name_vi.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd')
    for (const text of [name_vi, `UBND ${name_vi}`, name_vi.toUpperCase(), plain])
      expect([text, told(names.match(text, autumn))]).toEqual([text, unit])
  }
})
