import { expect, test } from 'vitest'
import type { TintedTable } from '../../../charts/TintedTable.ts'
import { turnedTable } from './turnedTable.ts'

const table: TintedTable = {
  keys: [{ step: 4, label: '> 10' }],
  columns: [
    { key: 'matters', head: 'Chưa đạt', below: '' },
    { key: 'on_time', head: 'Đúng hạn', below: '≥ 98 %' },
    { key: 'reuse', head: 'Dùng lại', below: '≥ 50 %' },
  ],
  rows: [
    {
      key: 'S.A',
      name: 'Sở A',
      isSum: false,
      cells: [
        { text: '1/2', step: 'reached' },
        { text: '81,8', step: 4 },
        { text: '57,8', step: 'reached' },
      ],
    },
    {
      key: 'S.B',
      name: 'Sở B',
      isSum: false,
      cells: [
        { text: '0/1', step: 'reached' },
        { text: '–', step: 'none' },
        { text: '60,0', step: 'reached' },
      ],
    },
  ],
  followed: 'S.A',
}

test('units stand side by side and indicators below each other, with the same figure where both meet', () => {
  const { columns, rows, keys } = turnedTable(table)
  expect(columns.map(({ head }) => head)).toEqual(['Sở A', 'Sở B'])
  expect(rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
    ['Chưa đạt', '1/2', '0/1'],
    ['Đúng hạn ≥ 98 %', '81,8', '–'],
    ['Dùng lại ≥ 50 %', '57,8', '60,0'],
  ])
  expect(rows[1]?.cells.map(({ step }) => step)).toEqual([4, 'none'])
  expect(keys).toEqual(table.keys)
})
