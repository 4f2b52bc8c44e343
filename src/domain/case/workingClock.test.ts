import { expect, test } from 'vitest'
import { dayNumber } from '../indicator/day.ts'
import { workingClock } from './workingClock.ts'

const clock = workingClock({
  hours: [
    { from: 480, to: 720 },
    { from: 780, to: 1020 },
  ],
  holidays: [
    { day: dayNumber('2026-08-31'), scope: 'off' },
    { day: dayNumber('2026-09-01'), scope: 'off' },
    { day: dayNumber('2026-09-02'), scope: 'off' },
    { day: dayNumber('2026-08-22'), scope: 'work' },
  ],
  from: dayNumber('2026-08-01'),
  to: dayNumber('2026-12-31'),
})

const minuteOf = (text: string) => Date.parse(`${text}:00Z`) / 60_000
const between = (from: string, to: string) => clock.until(minuteOf(to)) - clock.until(minuteOf(from))

test.each([
  ['2026-11-20T08:00', '2026-11-20T17:00', 480],
  ['2026-11-20T11:30', '2026-11-20T13:30', 60],
  ['2026-11-20T16:00', '2026-11-23T09:00', 120],
  ['2026-11-20T17:00', '2026-11-23T08:00', 0],
  ['2026-08-21T16:00', '2026-08-24T09:00', 600],
  ['2026-08-28T16:00', '2026-09-03T09:00', 120],
  ['2026-11-20T00:00', '2026-11-20T07:59', 0],
])('from %s to %s offices work %d minutes', (from, to, minutes) => {
  expect(between(from, to)).toBe(minutes)
})

test('the minute at which so much work is done is the first at which it goes on', () => {
  const friday = clock.until(minuteOf('2026-11-20T16:00'))
  expect(clock.at(friday)).toBe(minuteOf('2026-11-20T16:00'))
  expect(clock.at(friday + 60)).toBe(minuteOf('2026-11-23T08:00'))
  expect(clock.at(friday + 300)).toBe(minuteOf('2026-11-23T13:00'))
})

test('each way undoes the other on every working minute', () => {
  for (let minutes = 0; minutes < 40_000; minutes += 7) expect(clock.until(clock.at(minutes))).toBe(minutes)
})

test('a day without hours is refused', () => {
  expect(() => workingClock({ hours: [], holidays: [], from: 0, to: 10 })).toThrow('office hours')
})
