import { describe, expect, it } from 'vitest'
import type { Cell, Sheet } from '../Sheet.ts'
import { codedSheet } from './codedSheet.ts'

const sheet = (...rows: Cell[][]): Sheet => ({ name: 'Số liệu', hidden: false, merges: [], rows })
const keys = ['scores.index', 'scores.year', 'scores.place_system', 'scores.place', 'scores.component']

describe('a sheet with codes', () => {
  it('of a workbook is the table of the contract below the codes and the head, to the first blank row', () => {
    const coded = codedSheet(
      sheet(
        ['Kèm theo Báo cáo số …', null, null],
        ['name', 'scores.score', ...keys],
        ['Tỉnh', 'Điểm', null],
        ['Hà Nội', 68.6, 'PCI', 2021, '63', '01', 'PCI'],
        ['Đà Nẵng', 70.42, 'PCI', 2021, '63', '48', 'PCI'],
        [null, null, null],
        ['Nguồn: VCCI', null, null],
      ),
      '.',
    )
    expect(coded?.rows.map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['score', 'index', 'year', 'place_system', 'place', 'component'],
      [],
      [],
      [68.6, 'PCI', 2021, '63', '01', 'PCI'],
      [70.42, 'PCI', 2021, '63', '48', 'PCI'],
      [],
      [],
    ])
  })

  it('that was saved as text may have decimal commas', () => {
    const coded = codedSheet(
      sheet(
        ['name', 'scores.score', ...keys],
        ['Tỉnh', 'Điểm', null],
        ['Hà Nội', '68,60', 'PCI', '2021', '63', '01', 'PCI'],
      ),
      ',',
    )
    expect(coded?.rows[2]).toEqual([null, '68.60', 'PCI', '2021', '63', '01', 'PCI'])
  })

  it('keeps its rows and columns where they stand, so that faults name the cell', () => {
    const coded = codedSheet(sheet(['a', 'scores.score', ...keys], ['A'], ['B', 1, 'PCI', null]), '.')
    expect(coded?.rows.map(({ length }) => length)).toEqual([7, 7, 7])
    expect(coded?.rows[2]?.[1]).toBe(1)
  })
})

it.each([
  ['the heads of another table', [['Tỉnh', 'Điểm', 'Hạng']]],
  ['codes without the whole key', [['scores.score', 'scores.place']]],
  ['codes of two tables', [['targets.value', ...keys]]],
  ['columns that no table has', [['scores.nothing', 'www.example', 'constructor.name']]],
])('a sheet with %s is left as it is', (_, rows) => {
  expect(codedSheet(sheet(...rows), '.')).toBeNull()
})
