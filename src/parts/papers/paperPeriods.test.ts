import { expect, test } from 'vitest'
import { paperPeriods } from './paperPeriods.ts'

const codes = (first: string, asOf: string, calendar: 'civil' | 'report') =>
  paperPeriods({ first, asOf }, calendar).map(({ period }) => period.period)

test('months come first, then quarters, 9 and 6 months, years and weeks', () => {
  expect(codes('2026-09-01', '2026-11-20', 'civil')).toEqual([
    ...['2026-11', '2026-10', '2026-09', '2026-Q4', '2026-Q3', '2026-9M', '2026'],
    ...['2026-W47', '2026-W46', '2026-W45', '2026-W44', '2026-W43', '2026-W42', '2026-W41', '2026-W40'],
  ])
})

test('what has not begun at the data’s date is not offered', () => {
  const offered = codes('2025-01-01', '2026-02-20', 'report')
  expect(offered[0]).toBe('2026-03')
  expect(offered).not.toContain('2026-Q2')
  expect(offered).toContain('2026-9M')
})
