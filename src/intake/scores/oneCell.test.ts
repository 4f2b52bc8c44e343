import { expect, it } from 'vitest'
import type { Cell } from '../Sheet.ts'
import { lists } from './scoreLists.examples.ts'
import { takeSheets } from './takeSheets.ts'

const good: readonly (readonly Cell[])[] = [
  ['Năm', 'Hạng', 'Tỉnh', 'PCI', 'Chi phí gia nhập thị trường'],
  ['2019', '2', 'Hà Nội', '68.8', '7.50'],
  ['2019', '3', 'BRVT', '65.1', '8.25'],
  ['2019', '1', 'Đà Nẵng', '70.15', '9.10'],
]

/** What comes of the good table with another value in one cell: rows taken, and what is said of the others. */
function outcome(row: number, column: number, value: Cell): string[] {
  const rows = good.map((cells, i) => cells.map((cell, c) => (i === row && c === column ? value : cell)))
  const sheet = { name: '', hidden: false, rows, merges: [] }
  const told = { index: null, year: null, system: null, answers: {} }
  const [taken] = takeSheets('PCI.csv', [sheet], told, lists)
  const { faults = [], questions = [], left_out = [] } = taken?.report ?? {}
  const isOfRest = ({ code }: { code: string }) => code !== 'places-missing'
  return [
    `${taken?.report.taken} taken`,
    ...faults.filter(isOfRest).map(({ code, row: at, column: of }) => `${code} ${of ?? ''}${at ?? ''}`),
    ...questions.map(({ ask, about }) => `${ask}? ${about}`),
    ...left_out.map(({ row: at, value: text, reason }) => `${reason} ${at ?? text}`),
  ]
}

it('a table that is right is taken as a whole', () => {
  expect(outcome(0, 0, 'Năm')).toEqual(['6 taken'])
})

it.each<[what: string, row: number, column: number, value: Cell, expected: string[]]>([
  ['an unknown place', 2, 2, 'BRVTX', ['4 taken', 'place-unknown 3']],
  ['a place of another division', 2, 2, 'Hà Tây', ['4 taken', 'place-unknown 3']],
  ['no place', 2, 2, null, ['4 taken', 'no-place 3']],
  ['the whole country', 2, 2, 'Cả nước', ['4 taken', 'country 3']],
  ['a region', 2, 2, 'Miền Bắc', ['4 taken', 'region 3']],
  ['a median', 2, 2, 'Trung vị', ['4 taken', 'median 3']],
  [
    'a place that stands above, with other values',
    2,
    2,
    'Hà Nội',
    ['2 taken', 'place-twice B3', 'place-twice D3', 'place-twice E3'],
  ],
  ['a word for a score', 2, 4, 'khá', ['5 taken', 'not-a-number E3']],
  ['a percentage among points', 2, 4, '82.5%', ['5 taken', 'not-a-number E3']],
  ['a decimal comma among points', 2, 4, '8,25', ['5 taken', 'not-a-number E3']],
  ['an error of the workbook', 2, 4, { error: '#REF!' }, ['5 taken', 'error-value E3']],
  ['a day', 2, 4, { day: '2019-08-25' }, ['5 taken', 'not-a-number E3']],
  ['a truth', 2, 4, true, ['5 taken', 'not-a-number E3']],
  ['a withheld score', 2, 4, 'KCDL', ['5 taken']],
  ['a score above the maximum', 2, 4, '10.25', ['5 taken', 'score-beyond E3']],
  ['a negative score', 2, 4, '-8.25', ['5 taken', 'score-beyond E3']],
  ['another score than is held', 2, 3, '61.5', ['5 taken', 'conflict? 2019 PCI: 1/3']],
  ['a rank of more than there are', 2, 1, '99', ['6 taken', 'rank-beyond B3']],
  ['a rank of nought', 2, 1, '0', ['6 taken', 'rank-beyond B3']],
  ['nothing but a place', 2, 0, 'x', ['4 taken', 'year-unread 3', 'year-unread 3', 'year-unread 3']],
  ['half a rank', 2, 1, '2.5', ['6 taken', 'rank-beyond B3']],
  ['no year', 2, 0, 'nay', ['4 taken', 'year-unread 3', 'year-unread 3', 'year-unread 3']],
  ['a year that no edition covers', 2, 0, '2011', ['4 taken', 'year-outside ']],
  ['a year to come', 2, 0, '2027', ['0 taken', 'system? 2027', 'edition? 2027']],
  ['a head that is no component', 0, 4, 'Số doanh nghiệp', ['3 taken', 'no-component Số doanh nghiệp']],
  ['a head of the sub-index that is not there', 0, 4, 'CSTP 9', ['3 taken', 'no-component CSTP 9']],
])('%s differs from it by one cell', (_, row, column, value, expected) => {
  expect(outcome(row, column, value)).toEqual(expected)
})
