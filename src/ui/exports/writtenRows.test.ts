import { expect, test } from 'vitest'
import { vi } from '../../i18n/vi.ts'
import { writtenRows } from './writtenRows.ts'

const text = (key: string) => ({ key, label: key, kind: 'text' as const })
const share = (key: string) => ({ key, label: key, kind: 'number' as const, decimals: 3, fraction: true })

test('rows are called by names, not by codes, and of many periods the last two are shown, in per cent', () => {
  const columns = [text('Mã'), text('Đơn vị'), ...['2026-08', '2026-09', '2026-10', '2026-11'].map(share)]
  const rows = [
    ['S.TUPHAP', 'Sở Tư pháp', 0.9, 0.92, 0.955, 0.97],
    ['S.YTE', 'Sở Y tế', null, null, null, 1],
  ]
  expect(writtenRows({ columns, rows }, vi.format)).toEqual({
    heads: ['2026-10', '2026-11'],
    rows: [
      { name: 'Sở Tư pháp', cells: ['95,5%', '97,0%'], words: '', followed: false },
      { name: 'Sở Y tế', cells: ['–', '100,0%'], words: '', followed: false },
    ],
  })
})

test('rows are called by the first column of names, however much another says', () => {
  const columns = [text('Đơn vị'), text('So với giới hạn'), { ...share('Tỷ lệ'), decimals: 3 }]
  const rows = [['Phường Láng', 'vượt ngẫu nhiên, trong độ chênh chung', 0.9]]
  expect(writtenRows({ columns, rows }, vi.format).rows[0]).toMatchObject({
    name: 'Phường Láng',
    words: 'vượt ngẫu nhiên, trong độ chênh chung',
  })
})

test('a word that many rows share is no name: it stands below that of the row, after its head', () => {
  const columns = [text('Chỉ số'), text('Năm'), text('Mức'), { ...share('Đã biết'), fraction: false }]
  const rows = ['2012', '2013', '2014'].map((year, i) => ['PAR', `năm ${year}`, i < 2 ? 'một phần' : 'đủ', i])
  expect(writtenRows({ columns, rows }, vi.format).rows.map(({ name, words }) => [name, words])).toEqual([
    ['năm 2012', 'một phần'],
    ['năm 2013', 'một phần'],
    ['năm 2014', 'đủ'],
  ])
})
