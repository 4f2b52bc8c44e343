import { expect, it } from 'vitest'
import type { Cell, Sheet } from '../Sheet.ts'
import { findTable } from './findTable.ts'
import { tablesOf } from './tablesOf.ts'

const sheet = (rows: Cell[][], name = 'Bảng'): Sheet => ({ name, hidden: false, rows, merges: [] })

const first: Cell[][] = [['BẢNG 1. ĐIỂM PCI NĂM 2020'], ['Tỉnh', 'PCI'], ['Hà Nội', 66.9], ['Huế', 65.1]]
const second: Cell[][] = [
  ['Tỉnh', 'PAPI', 'Hạng'],
  ['Hà Nội', 41.2, 30],
  ['Huế', 43.1, 20],
]

it.each<[string, ...Cell[][]]>([
  ['a gap', []],
  ['a gap and a title', [], ['BẢNG 2. CHỈ SỐ PAPI NĂM 2021']],
  ['a note and a title', ['Nguồn: VCCI'], ['BẢNG 2. CHỈ SỐ PAPI']],
  ['a note, a gap, a title and another gap', ['Nguồn: VCCI'], [], ['BẢNG 2. CHỈ SỐ PAPI'], []],
])('a second table below %s is a table of its own, whose rows keep their numbers', (_, ...between) => {
  const [above, below, ...others] = tablesOf(sheet([...first, ...between, ...second]))
  expect(others).toEqual([])
  expect(above?.name).toBe('Bảng')
  expect(above && findTable(above)).toMatchObject({ heads: ['Tỉnh', 'PCI'], rows: [2, 3] })
  const start = first.length + between.length
  expect(below).toMatchObject({ name: 'Bảng#2' })
  expect(below && findTable(below)).toMatchObject({
    heads: ['Tỉnh', 'PAPI', 'Hạng'],
    headRows: [start],
    rows: [start + 1, start + 2],
  })
})

it('a title between two tables is that of the second, the note above it that of the first', () => {
  const between: Cell[][] = [['Nguồn: VCCI 2020'], [], ['BẢNG 2. CHỈ SỐ PAPI NĂM 2021']]
  const [above, below] = tablesOf(sheet([...first, ...between, ...second]))
  expect(above?.rows.flat()).toContain('Nguồn: VCCI 2020')
  expect(above?.rows.flat()).not.toContain('BẢNG 2. CHỈ SỐ PAPI NĂM 2021')
  expect(below).toMatchObject({ from: 5 })
  expect(below?.rows.flat().slice(0, 2)).toEqual(['BẢNG 2. CHỈ SỐ PAPI NĂM 2021', 'Tỉnh'])
})

it('three tables are three', () => {
  const third: Cell[][] = [
    ['Địa phương', 'SIPAS', 'Nhóm', 'Hạng'],
    ['Hà Nội', 83.1, 'A', 9],
    ['Huế', 84.2, 'A', 5],
  ]
  const names = tablesOf(sheet([...first, [], ...second, [], ...third], '')).map(({ name }) => name)
  expect(names).toEqual(['', '#2', '#3'])
})

it.each<[string, Cell[][]]>([
  ['a place without values after a gap', [...first, [], ['Vinh'], ['Đà Nẵng', 64.2]]],
  ['the heads once more', [...first, [], ['Tỉnh', 'PCI'], ['Vinh', 64.2], ['Đà Nẵng', 61.2]]],
  ['notes and signatures', [...first, [], ['Ghi chú: thử'], ['NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC']]],
  ['heads over one row of numbers', [...first, [], ['Năm', 'Số phiếu'], ['2023', 500]]],
])('%s make no second table', (_, rows) => {
  expect(tablesOf(sheet(rows))).toHaveLength(1)
})

const heads = ['Mã hồ sơ', 'Lĩnh vực', 'Cơ quan giải quyết', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Tình trạng']
const one = (code: string): Cell[] => [code, 'Hộ tịch', 'Sở Tư pháp', '15/01/2026', '25/01/2026', 'Đã trả']
const cases: Cell[][] = [['DANH SÁCH HỒ SƠ'], heads, one('H1'), one('H2')]

it.each<[string, Cell[][], number]>([
  [
    'a table of numbers with a title',
    [[], ['TỔNG HỢP'], ['Lĩnh vực', 'Tiếp nhận', 'Đúng hạn'], ['Hộ tịch', 10, 8], ['Đất đai', 20, 14]],
    5,
  ],
  [
    'a table of numbers after a gap',
    [[], ['Lĩnh vực', 'Tiếp nhận', 'Đúng hạn'], ['Hộ tịch', 10, 8], ['Đất đai', 20, 14]],
    5,
  ],
  [
    'other columns of cases',
    [['II. ĐANG GIẢI QUYẾT'], ['STT', 'Số hồ sơ', 'Ngày nhận'], [1, 'H3', '15/01/2026']],
    4,
  ],
  ['more columns of cases', [[], ['Số hồ sơ', 'STT', ...heads.slice(1)], ['H3', 1, ...one('').slice(1)]], 5],
])('below cases %s are a table of their own', (_, rows, start) => {
  const [above, below, ...others] = tablesOf(sheet([...cases, ...rows]))
  expect(others).toEqual([])
  expect(above?.rows).toEqual(start === 4 ? cases : [...cases, []])
  expect(below).toMatchObject({ name: 'Bảng#2', from: start })
  expect(below?.rows).toHaveLength(cases.length + rows.length)
})

it.each<[string, Cell[][]]>([
  ['the same heads once more', [[], ['PHẦN 2'], heads, one('H3')]],
  ['who signs', [[], ['NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'], ['(Ký tên)', '(Ký, đóng dấu)']]],
  ['a sum', [['Tổng số', 'Hồ sơ', 2], [], one('H3')]],
  ['heads over nothing', [[], ['Mã hồ sơ', 'Số tờ', 'Ngày tiếp nhận']]],
])('below cases %s goes on with them', (_, rows) => {
  expect(tablesOf(sheet([...cases, ...rows]))).toHaveLength(1)
})

it('a table of numbers above cases is a table of its own, and so are cases with fewer columns', () => {
  const few: Cell[][] = [
    ['Số hồ sơ', 'Ngày nhận', 'Hạn trả'],
    ['H8', '15/01/2026', '20/01/2026'],
  ]
  for (const upper of [first, few]) {
    const [above, below, ...others] = tablesOf(sheet([...upper, [], ...cases]))
    expect(others).toEqual([])
    expect(above?.rows).toEqual([...upper, []])
    expect(below).toMatchObject({ name: 'Bảng#2', from: upper.length + 1 })
  }
})

it('of a hundred thousand cases with heads on every page are one table, in a moment', () => {
  const page: Cell[][] = [heads, ...Array.from({ length: 40 }, (_, i) => one(`H${i}`)), []]
  const rows = Array.from({ length: 2_500 }, () => page).flat()
  expect(tablesOf(sheet([['DANH SÁCH HỒ SƠ'], ...rows]))).toHaveLength(1)
})
