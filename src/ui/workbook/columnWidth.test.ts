import { expect, test } from 'vitest'
import { columnWidth, linesIn } from './columnWidth.ts'

const column = (label: string, decimals?: number) => ({ key: 'a', label, kind: 'number' as const, decimals })

test('a column has room for its widest figure as it is shown, and for the longest word of its head', () => {
  expect(columnWidth(column('đồng', 2), [[1], [3_573_000_000_000]], 0)).toBe(
    '3,573,000,000,000.00'.length + 2,
  )
  expect(columnWidth(column('Nghiêng'), [[1]], 0)).toBe(10)
  expect(columnWidth(column('Xã'), [['x'.repeat(300)]], 0)).toBe(46)
})

test('a text of a larger size takes more lines', () => {
  expect(linesIn('x'.repeat(60), 60, 12)).toBe(1)
  expect(linesIn('x'.repeat(60), 60, 14)).toBe(2)
  expect(linesIn('', 10, 12)).toBe(1)
})
