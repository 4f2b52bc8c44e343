import { expect, test } from 'vitest'
import { findDelimiter } from './findDelimiter.ts'

test.each([
  [',', 'a,b,c\n1,2,3\n4,5,6'],
  [';', 'Tỉnh;Điểm\nHuế;63,5\nHà Nội;70,1'],
  [';', 'Huế;63,5\nHà Nội;70,1'],
  ['\t', 'Tỉnh, thành phố\tĐiểm\nHuế\t63,5'],
  ['|', 'a|b;c|d\ne|f|g'],
  [',', 'Bảng 1; năm 2019\n\na,b,c\n"x;y;z",2,3\n"p;q\n;r",5,6\nGhi chú: một, hai'],
  [null, 'Huế\nHà Nội'],
  [null, ''],
])('%j cuts %j into the most even rows', (delimiter, text) => {
  expect(findDelimiter(text)).toBe(delimiter)
})

test('only the first 50 lines count', () => {
  const text = `${'a,b\n'.repeat(50)}${'a;b;c\n'.repeat(500)}`
  expect(findDelimiter(text)).toBe(',')
})
