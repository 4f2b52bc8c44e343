import { expect, test } from 'vitest'
import { addDays, dateOf, dayNumber, isoDate, weekday } from './day.ts'

test('days are counted as the JavaScript Date counts them in UTC, over 400 years and more', () => {
  const wrong: string[] = []
  for (let days = dayNumber('1799-12-30'); days < dayNumber('2203-01-02'); days++) {
    const date = new Date(days * 86_400_000)
    const iso = date.toISOString().slice(0, 10)
    const isRight =
      dateOf(days) === iso && dayNumber(iso) === days && weekday(iso) === (date.getUTCDay() || 7)
    if (!isRight) wrong.push(iso)
  }
  expect(wrong).toEqual([])
})

test('addDays goes over the end of February in leap years', () => {
  expect([addDays('2024-02-28', 1), addDays('2026-02-28', 1), addDays('2024-03-01', -1)]).toEqual([
    '2024-02-29',
    '2026-03-01',
    '2024-02-29',
  ])
})

test('isoDate runs over into the years around', () => {
  expect([isoDate(2026, 0, 15), isoDate(2026, 13, 1)]).toEqual(['2025-12-15', '2027-01-01'])
})
