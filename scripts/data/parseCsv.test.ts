import { expect, it } from 'vitest'
import { parseCsv } from './parseCsv.ts'

it('reads quoted commas and line breaks, and trims cells and the byte-order mark', () => {
  expect(parseCsv('\uFEFFname, note\n"Sở A, B","hai\ndòng"\n')).toEqual({
    header: ['name', 'note'],
    rows: [['Sở A, B', 'hai\ndòng']],
    ragged: [],
  })
})

it('counts rows as a spreadsheet does and names those with too many or too few cells', () => {
  expect(parseCsv('a,b\n1,2\n1,2,3\n1\n\n\n').ragged).toEqual([
    { row: 3, cells: 3 },
    { row: 4, cells: 1 },
  ])
})

it('reads an empty file as no columns and no rows', () => {
  expect(parseCsv('')).toEqual({ header: [], rows: [], ragged: [] })
})
