import { describe, expect, test } from 'vitest'
import { addDays } from './day.ts'
import {
  type Calendar,
  calendars,
  grains,
  isComplete,
  nextPeriod,
  periodNamed,
  periodOf,
  periodsBetween,
  periodsUpTo,
  previousPeriod,
  samePeriodLastYear,
  yearToDate,
} from './period.ts'

describe('periodOf', () => {
  test.each([
    ['2026-11-16', 'civil', 'week', '2026-W47', '2026-11-16', '2026-11-22'],
    ['2026-11-22', 'report', 'week', '2026-W47', '2026-11-16', '2026-11-22'],
    ['2027-01-03', 'civil', 'week', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2027-01-04', 'civil', 'week', '2027-W01', '2027-01-04', '2027-01-10'],
    ['2024-12-30', 'civil', 'week', '2025-W01', '2024-12-30', '2025-01-05'],
    ['2024-02-29', 'civil', 'month', '2024-02', '2024-02-01', '2024-02-29'],
    ['2026-11-20', 'civil', 'quarter', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-11-20', 'civil', 'year', '2026', '2026-01-01', '2026-12-31'],
    ['2026-11-14', 'report', 'month', '2026-11', '2026-10-15', '2026-11-14'],
    ['2026-11-15', 'report', 'month', '2026-12', '2026-11-15', '2026-12-14'],
    ['2026-12-15', 'report', 'month', '2027-01', '2026-12-15', '2027-01-14'],
    ['2026-09-15', 'report', 'quarter', '2026-Q4', '2026-09-15', '2026-12-14'],
    ['2026-03-14', 'report', 'quarter', '2026-Q1', '2025-12-15', '2026-03-14'],
    ['2025-12-14', 'report', 'year', '2025', '2024-12-15', '2025-12-14'],
    ['2025-12-15', 'report', 'year', '2026', '2025-12-15', '2026-12-14'],
  ] as const)('%s lies, %s calendar, in the %s %s = %s … %s', (date, calendar, grain, period, start, end) => {
    expect(periodOf(date, grain, calendar)).toEqual({ period, grain, calendar, start, end })
  })

  test.each(['2026-02-29', '2026-13-01', '20261120', '2026-11-20T00:00', ''])('refuses “%s”', (date) => {
    expect(() => periodOf(date, 'week', 'civil')).toThrow(RangeError)
  })
})

describe.each(grains.flatMap((grain) => calendars.map((calendar) => ({ grain, calendar }))))(
  'periods by $grain, $calendar calendar, 2023 – 2033',
  ({ grain, calendar }) => {
    const periods = periodsBetween('2023-01-01', '2033-12-31', grain, calendar)

    test('follow each other without gap or overlap, forwards and backwards', () => {
      for (const [i, period] of periods.entries()) {
        expect(nextPeriod(period).start).toBe(addDays(period.end, 1))
        expect(previousPeriod(nextPeriod(period))).toEqual(period)
        if (i > 0) expect(previousPeriod(period)).toEqual(periods[i - 1])
      }
    })

    test('hold every one of their days', () => {
      for (const period of periods) {
        for (let date = period.start; date <= period.end; date = addDays(date, 1)) {
          expect(periodOf(date, grain, calendar)).toEqual(period)
        }
      }
    })

    test('are found again by their names, which are in order', () => {
      expect(periods.map(({ period }) => periodNamed(period, calendar))).toEqual(periods)
      const names = periods.map(({ period }) => period)
      expect(names.toSorted()).toEqual(names)
    })
  },
)

describe('periodNamed', () => {
  test.each(['2025-W53', '2026-W54', '2026-W00', '2026-13', '2026-00', '2026-Q5', '26', '2026-1', 'W47'])(
    'refuses “%s”',
    (code) => {
      expect(() => periodNamed(code, 'civil')).toThrow(RangeError)
    },
  )
})

describe('periodsBetween', () => {
  const names = (from: string, to: string, grain: 'week' | 'month' | 'quarter', calendar: Calendar) =>
    periodsBetween(from, to, grain, calendar).map(({ period }) => period)

  test('gives every period that overlaps, whole', () => {
    expect(names('2026-12-27', '2027-01-04', 'week', 'civil')).toEqual(['2026-W52', '2026-W53', '2027-W01'])
    expect(names('2026-10-14', '2026-10-15', 'month', 'report')).toEqual(['2026-10', '2026-11'])
    expect(names('2026-10-14', '2026-10-15', 'month', 'civil')).toEqual(['2026-10'])
  })

  test('gives none if the end is before the beginning', () => {
    expect(names('2026-10-15', '2026-10-14', 'month', 'civil')).toEqual([])
  })
})

test('periodsUpTo ends with the period asked for', () => {
  const periods = periodsUpTo(periodNamed('2027-W02', 'civil'), 4)
  expect(periods.map(({ period }) => period)).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02'])
})

describe('samePeriodLastYear', () => {
  test.each([
    ['2026-W47', '2025-W47'],
    ['2026-11', '2025-11'],
    ['2026-Q4', '2025-Q4'],
    ['2026', '2025'],
    ['2026-W53', null],
  ])('of %s is %s', (period, before) => {
    expect(samePeriodLastYear(periodNamed(period, 'civil'))?.period ?? null).toBe(before)
  })
})

describe('yearToDate', () => {
  test.each([
    ['2026-11', 'civil', '2026-01-01', '2026-11-30'],
    ['2026-11', 'report', '2025-12-15', '2026-11-14'],
    ['2026-Q1', 'report', '2025-12-15', '2026-03-14'],
    ['2026-W01', 'civil', '2025-12-29', '2026-01-04'],
    ['2026-W53', 'report', '2025-12-29', '2027-01-03'],
    ['2026', 'civil', '2026-01-01', '2026-12-31'],
  ] as const)('at %s, %s calendar, runs from %s to %s', (period, calendar, start, end) => {
    expect(yearToDate(periodNamed(period, calendar))).toEqual({ start, end })
  })
})

test('a period is complete on its last day', () => {
  const week = periodNamed('2026-W47', 'civil')
  expect([isComplete(week, '2026-11-21'), isComplete(week, '2026-11-22')]).toEqual([false, true])
})
