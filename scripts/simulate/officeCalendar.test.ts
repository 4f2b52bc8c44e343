import { expect, test } from 'vitest'
import { dayOf, isoDateOf } from './days.ts'
import { officeCalendar } from './officeCalendar.ts'
import { readSources } from './readSources.ts'

const calendar = officeCalendar(readSources('data').time, dayOf('2023-12-01'), dayOf('2027-06-30'))

test.each([
  ['2026-02-13', true],
  ['2026-02-17', false],
  ['2026-02-23', true],
  ['2026-02-21', false],
  ['2025-09-02', false],
  ['2026-11-20', true],
  ['2026-08-22', true],
])('offices on %s: open is %s', (date, open) => {
  expect(calendar.isWorking(dayOf(date))).toBe(open)
})

test('the five working days after the eve of Tết 2026 end a week after it', () => {
  const eve = calendar.workingNumber(dayOf('2026-02-13'))
  expect(isoDateOf(calendar.dayOfWorking(eve + 5))).toBe('2026-02-27')
})

test('what comes in at a weekend counts from Monday', () => {
  const saturday = calendar.workingNumber(dayOf('2026-11-14'))
  expect(isoDateOf(calendar.dayOfWorking(saturday))).toBe('2026-11-16')
})

test('days to Tết count down, stand at zero, and then go below it', () => {
  expect(calendar.daysToTet(dayOf('2026-02-06'))).toBe(10)
  expect(calendar.daysToTet(dayOf('2026-02-18'))).toBe(0)
  expect(calendar.daysToTet(dayOf('2026-02-23'))).toBe(-3)
  expect(calendar.daysToTet(dayOf('2026-07-01'))).toBe(30)
})
