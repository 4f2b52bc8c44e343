import { periodNamed, periodsUpTo } from '../domain/indicator/period.ts'
import { wilson } from '../domain/indicator/wilson.ts'
import { type IndicatorTrend, indicatorTrend } from './indicatorTrend.ts'
import { pictureOf } from './pictureOf.ts'
import type { TrendPeriod } from './TrendPeriod.ts'

/** A rate that swings evenly around 97 %; the last period is unfinished. */
function rates(last: string, count: number, size = 1200): TrendPeriod[] {
  return periodsUpTo(periodNamed(last, 'civil'), count).map(({ period, start, end }, i) => {
    const denominator = size + ((i * 37) % 11) * Math.round(size / 20)
    const numerator = Math.round(denominator * (0.97 + 0.02 * Math.sin(i / 5)))
    const interval = wilson(numerator, denominator)
    return {
      period,
      start,
      end,
      numerator,
      denominator,
      value: numerator / denominator,
      days: null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      complete: i < count - 1,
      belowMinimum: denominator < 30,
      change: i === 0 ? null : 0.004,
      lastYear: null,
    }
  })
}

const counted = (periods: TrendPeriod[]): TrendPeriod[] =>
  periods.map((one) => ({ ...one, value: one.numerator, denominator: null, low: null, high: null }))

const normal: IndicatorTrend = {
  measure: 'fraction',
  minimum: 30,
  target: 0.98,
  direction: 'higher',
  before: 'tuần trước',
  periods: rates('2026-W47', 60),
  breaks: [],
  chosen: '2026-W46',
  toDate: false,
  like: null,
}

export const indicatorTrendExamples: Readonly<Record<string, IndicatorTrend>> = {
  'weeks of a year': normal,
  'many weeks across two breaks': {
    ...normal,
    periods: rates('2026-W47', 151),
    breaks: [
      { date: '2025-03-01', name: 'Sắp xếp các sở', isBreak: true },
      { date: '2025-07-01', name: 'Bỏ cấp huyện; Hà Nội còn 126 xã, phường', isBreak: true },
      { date: '2026-02-17', name: 'Tết Nguyên đán', isBreak: false },
    ],
  },
  'of units that became one': {
    ...normal,
    periods: rates('2026-W47', 151).map((one) =>
      one.end < '2025-03-01'
        ? { ...one, value: null, low: null, high: null, numerator: null, denominator: null }
        : one,
    ),
    breaks: [{ date: '2025-03-01', name: 'Sắp xếp các sở', isBreak: true }],
    like: rates('2026-W47', 151).map(({ start, numerator, denominator, value }) =>
      start < '2025-03-01'
        ? { numerator, denominator, value }
        : { numerator: null, denominator: null, value: null },
    ),
  },
  'missing values': {
    ...normal,
    periods: normal.periods.map((one, i) =>
      i % 7 === 3 || (i > 20 && i < 30)
        ? { ...one, value: null, low: null, high: null, numerator: null, denominator: null }
        : one,
    ),
  },
  'weeks of a unit that sends months only, for half of them': {
    ...normal,
    periods: normal.periods.map((one, i) =>
      i < 30
        ? { ...one, value: null, days: 31, low: null, high: null, numerator: null, denominator: null }
        : one,
    ),
  },
  'one period': { ...normal, periods: rates('2026-W47', 1), chosen: '2026-W47' },
  'nothing known': {
    ...normal,
    periods: normal.periods.map((one) => ({ ...one, value: null, low: null, high: null })),
  },
  'few cases, below the minimum': { ...normal, periods: rates('2026-W47', 40, 20) },
  'a count without target, by quarter': {
    ...normal,
    measure: 'dossiers',
    target: null,
    minimum: null,
    periods: counted(rates('2026-Q4', 12, 200_000)),
    chosen: '2026-Q3',
    before: 'quý trước',
  },
  'days, lower is better': {
    ...normal,
    measure: 'working days',
    target: 3,
    direction: 'lower',
    periods: rates('2026-11', 35).map((one) => ({
      ...one,
      value: one.value === null ? null : one.value * 3.2,
      low: null,
      high: null,
    })),
    chosen: '2026-10',
    before: 'tháng trước',
  },
}

export const pictures = pictureOf('indicatorTrend', {
  draw: indicatorTrend,
  examples: indicatorTrendExamples,
  width: 640,
  height: 264,
})
