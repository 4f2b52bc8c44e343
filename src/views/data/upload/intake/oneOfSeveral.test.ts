import { describe, expect, it } from 'vitest'
import { intakePage } from '../../../../i18n/vi/intakePage.ts'
import { sheetTitle } from './sheetTitle.ts'
import { valuedRows } from './valuedRows.ts'

describe('one of several tables of a sheet', () => {
  it.each([
    ['Sheet1', 'Sheet1'],
    ['Sheet1#2', 'Sheet1, bảng 2'],
    ['#3', 'bảng 3'],
    ['', ''],
  ])('%j is called %j', (sheet, title) => {
    expect(sheetTitle(sheet, intakePage)).toBe(title)
  })

  it('has the rows that are neither left out nor its head, whatever is told of the rows above', () => {
    const left = [1, 2, 3, 4, 5, 6, 7, 8].map((row) => ({ row, column: null, value: '', reason: 'blank' }))
    const columns = { row: null, column: 'A', value: 'TT', reason: 'no-component' }
    const report = { left_out: [...left, columns] }
    expect(valuedRows({ from: 6, rows: 6 }, report, { headRows: [9] })).toBe(3)
    expect(valuedRows({ from: 0, rows: 12 }, report, null)).toBe(4)
  })
})
