import { describe, expect, it } from 'vitest'
import { inFiles, number, picture, text, when } from './columns.ts'
import type { TableColumn } from './tableColumn.ts'
import { columnsOf, plainTable, sortRows } from './tableColumn.ts'

interface Row {
  name: string
  score: number | null
}
const rows: Row[] = [
  { name: 'Đà Nẵng', score: 2 },
  { name: 'An Giang', score: null },
  { name: 'Cần Thơ', score: 10 },
]
const columns: TableColumn<Row>[] = [
  text('name', 'Tên', ({ name }) => name),
  number('score', 'Điểm', ({ score }) => score, { decimals: 1 }),
  picture('line', 'Diễn biến', () => '╱'),
  inFiles(text('code', 'Mã', ({ name }) => name.slice(0, 1))),
  when(
    false,
    text('note', 'Ghi chú', () => 'chưa có'),
  ),
]
const names = (sorted: readonly Row[]) => sorted.map(({ name }) => name)

describe('tables', () => {
  it.each([
    ['name', false, ['An Giang', 'Cần Thơ', 'Đà Nẵng']],
    ['score', false, ['Đà Nẵng', 'Cần Thơ', 'An Giang']],
    ['score', true, ['Cần Thơ', 'Đà Nẵng', 'An Giang']],
  ])('sorts by %s, descending %s, missing last', (key, descending, expected) => {
    expect(names(sortRows(rows, columns, { key, descending }))).toEqual(expected)
  })

  it('leaves the given order where nothing is asked', () => {
    expect(sortRows(rows, columns, null)).toBe(rows)
  })

  it('show pictures on screen alone, and what is for files in files alone', () => {
    expect(columnsOf('screen', columns).map(({ key }) => key)).toEqual(['name', 'score', 'line'])
    expect(columnsOf('files', columns).map(({ key }) => key)).toEqual(['name', 'score', 'code'])
  })

  it('exports plain values without pictures', () => {
    expect(plainTable(columns, rows.slice(0, 2))).toEqual({
      columns: [
        { key: 'name', label: 'Tên', kind: 'text', decimals: undefined },
        { key: 'score', label: 'Điểm', kind: 'number', decimals: 1 },
        { key: 'code', label: 'Mã', kind: 'text', decimals: undefined },
      ],
      rows: [
        ['Đà Nẵng', 2, 'Đ'],
        ['An Giang', null, 'A'],
      ],
    })
  })
})
