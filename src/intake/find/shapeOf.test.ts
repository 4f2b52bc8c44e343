import { expect, test } from 'vitest'
import type { Cell, Sheet } from '../Sheet.ts'
import { findTable } from './findTable.ts'
import { shapeOf } from './shapeOf.ts'

const places = ['Hà Nội', 'Huế', 'Vinh', 'Đà Nẵng']

function shape(rows: Cell[][]) {
  const sheet: Sheet = { name: '', hidden: false, rows, merges: [] }
  const found = findTable(sheet)
  return found && shapeOf(sheet, found, (text) => places.includes(text))
}

test('one column of places is wide, whatever rows of summaries are below', () => {
  expect(
    shape([
      ['TT', 'Tỉnh', 'Điểm'],
      [1, 'Hà Nội', 5],
      [2, 'Huế', 4],
      [null, 'Trung vị', 4.5],
    ]),
  ).toBe('wide')
})

test('names in two columns beside each other are no pairs', () => {
  expect(
    shape([
      ['Tỉnh', 'Province', 'Điểm'],
      ['Hà Nội', 'Hà Nội', 5],
      ['Huế', 'Huế', 4],
    ]),
  ).toBe('wide')
})

test('places as heads are transposed, one above the only numbers too', () => {
  const values = (...of: Cell[]): Cell[][] => [
    ['Tổng', '10-80 điểm', ...of],
    ['1.1: Tri thức', '0%-100%', ...of],
  ]
  expect(shape([['Tên', 'Thang điểm', 'Hà Nội', 'Huế', 'Vinh'], ...values(5, 'KCDL', 4)])).toBe('transposed')
  expect(shape([['Tên', 'Thang điểm', 'Vinh'], ...values(5)])).toBe('transposed')
})

test('columns of places, each before its values, are pairs', () => {
  const rows = [
    ['TT', 'Tỉnh', 'Đất đai', null, 'Minh bạch'],
    [1, 'Hà Nội', 5.1, 'Vinh', 6.2],
    [2, 'Huế', 5, 'Hà Nội', 6.1],
    [3, 'Vinh', 4, 'Huế', 6],
  ]
  expect(shape(rows)).toBe('pairs')
})

test('without places the shape is unknown', () => {
  expect(
    shape([
      ['Năm', 'Điểm', 'Hạng'],
      ['Quý I', 5, 1],
      ['Quý II', 4, 2],
    ]),
  ).toBe('unknown')
})
