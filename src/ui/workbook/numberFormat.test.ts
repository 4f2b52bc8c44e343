import { expect, test } from 'vitest'
import { numberFormat } from './numberFormat.ts'

test.each([
  [[68.6, 70], 2, '#,##0.00'],
  [[5180, 283], undefined, '#,##0'],
  [[0.5, 0.25], undefined, '#,##0.00'],
  [[1 / 3], undefined, '#,##0.0000'],
  [[2019, 2021], undefined, '0'],
  [[2019, 12], undefined, '#,##0'],
  [[12], 0, '#,##0'],
  [[], undefined, '#,##0'],
])('%j with %j decimals are written as %s', (values, decimals, format) => {
  expect(numberFormat(values, { decimals })).toBe(format)
})

test.each([
  [4, '0.00%'],
  [2, '0%'],
])('shares of one with %j decimals are written as %s', (decimals, format) => {
  expect(numberFormat([0.975], { decimals, fraction: true })).toBe(format)
})
