import { expect, test } from 'vitest'
import { findTerms } from './findTerms.ts'
import { terms } from './terms.ts'

const found = (text: string, language: 'vi' | 'en') =>
  findTerms(text, terms, language).map(({ term, from, to }) => [term.code, text.slice(from, to)])

test.each([
  ['Nội dung theo dõi · Sở Xây dựng · tuần 46', 'vi', [['indicator', 'Nội dung theo dõi']]],
  [
    'Giá trị lũy kế, so với cùng kỳ',
    'vi',
    [
      ['year_to_date', 'lũy kế'],
      ['same_period', 'cùng kỳ'],
    ],
  ],
  ['Headroom by component', 'en', [['headroom', 'Headroom']]],
  ['Điểm và hạng của tỉnh, thành phố', 'vi', []],
  ['Lũy kế năm nay; lũy kế năm trước', 'vi', [['year_to_date', 'Lũy kế']]],
  ['weights and the overweighted', 'en', []],
] as const)('%s (%s)', (text, language, expected) => {
  expect(found(text, language)).toEqual(expected)
})
