import { expect, test } from 'vitest'
import { en } from './en.ts'
import { vi } from './vi.ts'

const week = { start: '2026-11-09', end: '2026-11-15' }
const november = { start: '2026-11-01', end: '2026-11-30' }
const year = { start: '2026-01-01', end: '2026-12-31' }

test.each([
  ['nothing at all', null, week, 'không có số', 'no figures'],
  ['a week of a month', 31, week, 'chỉ có số liệu theo tháng', 'only monthly figures'],
  ['a week of a quarter', 92, week, 'chỉ có số liệu theo quý', 'only quarterly figures'],
  ['a month of a quarter', 90, november, 'chỉ có số liệu theo quý', 'only quarterly figures'],
  [
    'a week of a year',
    365,
    week,
    'chỉ có số liệu theo kỳ dài hơn quý',
    'only figures of more than a quarter',
  ],
  [
    'a month of two months of the other calendar',
    31,
    november,
    'số liệu theo tháng không trùng kỳ này',
    'monthly figures that do not match this period',
  ],
  [
    'a year of months of the other calendar',
    31,
    year,
    'số liệu theo tháng không trùng kỳ này',
    'monthly figures that do not match this period',
  ],
] as const)('%s has no figure, and it is said why', (_, days, looked, vietnamese, english) => {
  expect([vi, en].map(({ indicators }) => indicators.noFigure({ days }, looked))).toEqual([
    vietnamese,
    english,
  ])
})

test('of how many units a figure is, where some are left out', () => {
  expect(vi.measured.someUnits({ units: 98, partly: 48 })).toBe('có số của 98 trên 146 đơn vị')
  expect(vi.measured.someUnits({ units: null, partly: 0 })).toBeNull()
})
