import { expect, test } from 'vitest'
import { dayOf, isoDateOf, monthDayOf, weekdayOf } from './days.ts'
import { slices } from './slices.ts'

test('November 2026 is cut at Sundays, after the 14th, and where the data ends', () => {
  const cut = slices(dayOf('2026-10-29'), dayOf('2026-11-20'))
  expect(cut.map(({ start, days }) => `${isoDateOf(start)} ${days}`)).toEqual([
    '2026-10-29 3',
    '2026-11-01 1',
    '2026-11-02 7',
    '2026-11-09 6',
    '2026-11-15 1',
    '2026-11-16 5',
  ])
})

test('three years of slices cover every day once and cross no week, no month and no 14th', () => {
  const first = dayOf('2024-01-01')
  const last = dayOf('2026-12-31')
  const cut = slices(first, last)
  let next = first
  for (const { start, days } of cut) {
    expect(start).toBe(next)
    next = start + days
    const end = next - 1
    expect(weekdayOf(start) + days).toBeLessThanOrEqual(7)
    expect(isoDateOf(start).slice(0, 7)).toBe(isoDateOf(end).slice(0, 7))
    expect(monthDayOf(start) <= 14 && monthDayOf(end) > 14).toBe(false)
  }
  expect(next).toBe(last + 1)
})
