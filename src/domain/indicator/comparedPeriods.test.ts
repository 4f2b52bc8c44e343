import { expect, test } from 'vitest'
import { comparedPeriods } from './comparedPeriods.ts'

test.each([
  ['2026-10', 'civil', '2026-10-01/2026-10-31', '2026-09', '2025-10', '2026-01-01'],
  ['2026-10', 'report', '2026-09-15/2026-10-14', '2026-09', '2025-10', '2025-12-15'],
  ['2026-Q1', 'civil', '2026-01-01/2026-03-31', '2025-Q4', '2025-Q1', '2026-01-01'],
  ['2026-6M', 'report', '2025-12-15/2026-06-14', null, '2025-6M', '2025-12-15'],
  ['2026-9M', 'civil', '2026-01-01/2026-09-30', null, '2025-9M', '2026-01-01'],
  ['2026', 'report', '2025-12-15/2026-12-14', null, '2025', '2025-12-15'],
  ['2026-W46', 'civil', '2026-11-09/2026-11-15', '2026-W45', '2025-W46', '2025-12-29'],
  ['2026-W53', 'civil', '2026-12-28/2027-01-03', '2026-W52', null, '2025-12-29'],
] as const)(
  '%s (%s) has its days, the period before and that of the year before',
  (code, calendar, ...rest) => {
    const found = comparedPeriods(code, calendar)
    const { start, end } = found?.period ?? {}
    expect([
      `${start}/${end}`,
      found?.previous?.period ?? null,
      found?.lastYear?.period ?? null,
      found?.toDate.start,
    ]).toEqual(rest)
    expect([found?.toDate.end, found?.past.at(-1)?.end]).toEqual([end, end])
  },
)

test.each(['2026-13', '2026-W60', '2026-Q5', '2026-3M', 'tháng 10', ''])('“%s” is no period', (code) => {
  expect(comparedPeriods(code, 'civil')).toBe(null)
})
