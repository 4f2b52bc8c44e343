import { expect, test } from 'vitest'
import { columnName } from '../cellName.ts'
import { sheetOf, sheetOfRows } from './cases.examples.ts'
import { findCaseHead, likelyHead } from './findCaseHead.ts'

const found = (sheet: ReturnType<typeof sheetOf>, answers = {}) => {
  const head = findCaseHead(sheet, answers)
  if (head === null) return null
  return [...head.at].map(([column, position]) => `${columnName(position)} ${column}`).sort()
}

test.each<[string, string[]]>([
  ['Mã hồ sơ;Ngày tiếp nhận', ['A dossier', 'B received']],
  ['SỐ HỒ SƠ;THỜI ĐIỂM TIẾP NHẬN', ['A dossier', 'B received']],
  ['ma hs;ngay nhan', ['A dossier', 'B received']],
  ['Mã hồ sơ (*);Ngày nhận (dd/mm/yyyy)', ['A dossier', 'B received']],
  ['dossier;received;unit;type', ['A dossier', 'B received', 'C unit', 'D type']],
  ['Số biên nhận;Mã hồ sơ;Ngày nhận', ['B dossier', 'C received']],
  ['Số biên nhận;Ngày nhận', ['A dossier', 'B received']],
  ['Mã hồ sơ;Ngày nhận;Tên thủ tục;Mã TTHC', ['A dossier', 'B received', 'D procedure']],
  ['Mã hồ sơ;Ngày nhận;Ngày trả kết quả;Ngày có kết quả', ['A dossier', 'B received', 'D finished']],
  ['Mã hồ sơ;Ngày nhận;Hạn trả;Tình trạng', ['A dossier', 'B received', 'C due', 'D status']],
])('%s are heads of cases', (heads, columns) => {
  expect(found(sheetOf(`${heads}\nH1;15/01/2026`))).toEqual(columns)
})

test.each([
  'Mã hồ sơ;Hạn trả',
  'Tỉnh;Điểm;Hạng',
  'Ngày nhận;Đơn vị',
  // Hand-over steps have a row for each step.
  'Mã hồ sơ;Bước xử lý;Ngày nhận;Đơn vị xử lý',
  'dossier,step,order,attempt,unit,received',
])('%s are none', (heads) => expect(found(sheetOf(heads.replaceAll(',', ';')))).toBeNull())

test('heads stand below titles, and in two rows where a group stands above', () => {
  const merged = {
    ...sheetOfRows([
      ['DANH SÁCH HỒ SƠ', null, null, null],
      ['Mã hồ sơ', 'Đơn vị', 'Ngày', null],
      [null, null, 'tiếp nhận', 'hẹn trả'],
      ['H1', 'Sở Tư pháp', '15/01/2026', '25/01/2026'],
    ]),
    merges: [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 1, left: 2, right: 3 },
    ],
  }
  expect(found(merged)).toEqual(['A dossier', 'B unit', 'C received', 'D due'])
  expect(findCaseHead(merged, {})?.headRows).toEqual([1, 2])
})

test('what a person says of a column holds', () => {
  const sheet = sheetOf('Mã hồ sơ;Ngày vào sổ;Hạn trả\nH1;15/01/2026;25/01/2026')
  expect(found(sheet)).toBeNull()
  expect(found(sheet, { 'column B': 'received', 'column C': '' })).toEqual(['A dossier', 'B received'])
})

test('where a person names all columns, the row with the most words is the heads', () => {
  const sheet = sheetOf('SỔ THEO DÕI\nSố;Ngày vào sổ;Việc\nH1;15/01/2026;Khai sinh')
  const answers = { 'column A': 'dossier', 'column B': 'received', 'column C': 'procedure' }
  expect(findCaseHead(sheet, answers)?.headRows).toEqual([1])
  expect(likelyHead(sheet, { 'column B': 'received' })).toMatchObject({
    headRows: [1],
    heads: ['Số', 'Ngày vào sổ', 'Việc'],
    at: new Map([['received', 1]]),
  })
})
