import { expect, test } from 'vitest'
import { shareRows } from './shareRows.ts'

const named = ['PAR INDEX', 'SIPAS'].map((name) => ({ name, followed: false }))
const column = (head: string, ...texts: string[]) => ({ head, isNumber: false, texts })

test('of words alone the short ones are figures, the others stand below the name, each but the first after its head', () => {
  const columns = [
    column('Hạng', '3/63', '11/63'),
    column('Lý do', 'cả nước tăng 1,39; Hà Nội tăng 1,32', 'cả nước tăng 1,28; Hà Nội tăng 2,93'),
    column('Mục tiêu', 'chưa đủ căn cứ để đánh giá', '✓ đạt'),
    column('Nguyên nhân', 'vì sao?', 'vì sao?'),
  ]
  expect(shareRows(named, columns)).toEqual({
    heads: ['Hạng'],
    rows: [
      {
        name: 'PAR INDEX',
        cells: ['3/63'],
        words: 'cả nước tăng 1,39; Hà Nội tăng 1,32 · Mục tiêu: chưa đủ căn cứ để đánh giá',
        followed: false,
      },
      {
        name: 'SIPAS',
        cells: ['11/63'],
        words: 'cả nước tăng 1,28; Hà Nội tăng 2,93 · Mục tiêu: ✓ đạt',
        followed: false,
      },
    ],
  })
})

test('beside numbers every word stands below; addresses and what is missing do not', () => {
  const columns = [
    { head: 'Điểm', isNumber: true, texts: ['95,39', '–'] },
    column('Chủ trì', 'Sở Nội vụ', '–'),
    column('Nguồn', 'https://a.example', 'https://b.example'),
  ]
  const { heads, rows } = shareRows(named, columns)
  expect(heads).toEqual(['Điểm'])
  expect(rows.map(({ words }) => words)).toEqual(['Sở Nội vụ', ''])
})
