import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('missing is empty, numbers have a point, lists a semicolon', () => {
  const lines = [
    ['place', 'name', 'score', 'lead', 'known'],
    ['01', 'Hà Nội', 68.6, ['S.NOIVU', 'S.VPUB'], true],
    ['04', null, 0, [], undefined],
  ]
  expect(csv(lines)).toBe('place,name,score,lead,known\n01,Hà Nội,68.6,S.NOIVU;S.VPUB,true\n04,,0,,\n')
})

test.each(['a,b', 'say "no"', 'two\nlines', 'cr\r', ' plain '])('%j survives a round trip', (text) => {
  const { data } = Papa.parse<string[]>(csv([[text, 1]]), { newline: '\n' })
  expect(data[0]).toEqual([text, '1'])
})

test.each([
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['@sum', "'@sum"],
  ['+A1', "'+A1"],
  ['-1+2', "'-1+2"],
  ['＝1+1', "'＝1+1"],
  ['＋A1', "'＋A1"],
  ['－A1', "'－A1"],
  ['＠sum', "'＠sum"],
  [['=1', 'b'], "'=1;b"],
  ['-1.5', '-1.5'],
  [-1.5, '-1.5'],
])('the cell %j is written as %j, which no spreadsheet computes', (cell, written) => {
  expect(csv([[cell]], '\r\n')).toBe(`${written}\r\n`)
})

test('no lines are no text', () => {
  expect(csv([])).toBe('')
})

test('as spreadsheets in Vietnamese read it, numbers have a comma and cells are parted by semicolons', () => {
  const lines = [['Tên; mã', 'a,b', 68.6, -1234.5, null]]
  expect(csv(lines, '\r\n', { delimiter: ';', decimal: ',' })).toBe('"Tên; mã";a,b;68,6;-1234,5;\r\n')
})
