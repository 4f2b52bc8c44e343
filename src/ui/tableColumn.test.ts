import { describe, expect, it } from 'vitest'
import type { TableColumn } from './tableColumn.ts'
import { plainTable, sortRows } from './tableColumn.ts'

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
  { key: 'name', label: 'Tên', kind: 'text', value: (row) => row.name },
  { key: 'score', label: 'Điểm', kind: 'number', decimals: 1, value: (row) => row.score },
  { key: 'line', label: 'Diễn biến', kind: 'text', pictureOnly: true, value: () => null },
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

  it('exports plain values without pictures', () => {
    expect(plainTable(columns, rows.slice(0, 2))).toEqual({
      columns: [
        { key: 'name', label: 'Tên', kind: 'text', decimals: undefined },
        { key: 'score', label: 'Điểm', kind: 'number', decimals: 1 },
      ],
      rows: [
        ['Đà Nẵng', 2],
        ['An Giang', null],
      ],
    })
  })
})
