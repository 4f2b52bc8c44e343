import { describe, expect, test } from 'vitest'
import { binomialDraw } from '../chance/binomialDraw.ts'
import { normalOf } from '../chance/normalOf.ts'
import { quantile } from '../chance/quantile.ts'
import { seeded } from '../chance/seeded.ts'
import { dayNumber } from '../indicator/day.ts'
import { buildTree } from '../score/componentTree.ts'
import { measurablePoints } from '../score/measurablePoints.ts'
import { indicatorAhead } from './indicatorAhead.ts'
import { intervalScore } from './intervalScore.ts'
import { remainder } from './remainder.ts'
import { shareAhead } from './shareAhead.ts'
import { type CountedDays, sumsBetween } from './sumsBetween.ts'
import { yearEnd } from './yearEnd.ts'

const span = { start: dayNumber('2026-01-01'), today: dayNumber('2026-09-27'), end: dayNumber('2026-12-31') }

/** Weeks from 2024 on, 1 000 cases each where not said; the rate of a day is given by a function. */
function weeks(rateOn: (day: number) => number, { from = '2024-01-01', cases = 1000 } = {}): CountedDays[] {
  const all: CountedDays[] = []
  for (let start = dayNumber(from); start <= span.end; start += 7) {
    all.push({ start, days: 7, numerator: cases * rateOn(start), denominator: cases })
  }
  return all
}

const part = { component: 'A', indicator: 'i', points: 20, rule: 'proportional', thresholds: null }

describe('sums between days', () => {
  test('cut counts in proportion to their days inside, and add up however they are cut', () => {
    const random = seeded(7)
    const counted = Array.from({ length: 60 }, (_, i) => ({
      start: 100 + i * 7,
      days: 7,
      numerator: Math.floor(random() * 50),
      denominator: 50,
    }))
    const sums = sumsBetween(counted)
    expect(sums(99, 102).numerator).toBeCloseTo((3 / 7) * (counted[0]?.numerator ?? 0), 9)
    expect(sums(99, 102).denominator).toBeCloseTo((3 / 7) * 50, 9)
    for (let i = 0; i < 200; i++) {
      const [a, b, c] = [0, 0, 0].map(() => 80 + Math.floor(random() * 500)).sort((x, y) => x - y)
      const [from, middle, to] = [a ?? 0, b ?? 0, c ?? 0]
      const parts = sums(from, middle).numerator + sums(middle, to).numerator
      expect(parts).toBeCloseTo(sums(from, to).numerator, 6)
    }
    expect(sumsBetween([])(0, 10)).toEqual({ numerator: 0, denominator: 0 })
  })
})

describe('what remains of a year', () => {
  test('a steady rate goes on, with little doubt, and last year says how much comes', () => {
    const found = remainder(
      weeks(() => 0.9),
      span,
    )
    expect(1 / (1 + Math.exp(-(found?.logOdds ?? 0)))).toBeCloseTo(0.9, 3)
    expect(found?.deviation).toBeLessThan(0.05)
    expect(found?.volume).toBeCloseTo((1000 / 7) * (span.end - span.today), 0)
  })

  test('a rate that rose for two years goes on rising', () => {
    const first = dayNumber('2024-01-01')
    const found = remainder(
      weeks((day) => 0.3 + (0.5 * (day - first)) / 1096),
      span,
    )
    const now = 0.3 + (0.5 * (span.today - 28 - first)) / 1096
    expect(found?.logOdds).toBeGreaterThan(Math.log(now / (1 - now)) + 0.05)
  })

  test('growth of the last quarter is carried to the rest of the year', () => {
    const grown = weeks(() => 0.8).map((one) =>
      one.start >= dayNumber('2026-01-01') ? { ...one, numerator: 1200, denominator: 1500 } : one,
    )
    expect(remainder(grown, span)?.volume).toBeCloseTo((1500 / 7) * (span.end - span.today), -2)
  })

  test('what comes later changes nothing that is said today', () => {
    const past = weeks((day) => 0.7 + 0.1 * Math.sin(day))
    const other = past.map((one) => (one.start + 6 > span.today ? { ...one, numerator: 0 } : one))
    expect(remainder(other, span)).toEqual(remainder(past, span))
  })

  test('less than half a year of counts, or none lately, is not enough', () => {
    expect(
      remainder(
        weeks(() => 0.9, { from: '2026-06-01' }),
        span,
      ),
    ).toBeNull()
    const stopped = weeks(() => 0.9).filter(({ start }) => start < dayNumber('2026-07-01'))
    expect(remainder(stopped, span)).toBeNull()
  })
})

describe('a share that is reported at dates', () => {
  const reports = Array.from({ length: 33 }, (_, i) => ({
    day: dayNumber(`${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`),
    value: 0.5 + i / 100,
  }))

  test('goes on as it did over as many days within a year', () => {
    const ahead = shareAhead(reports, { yearStart: span.start, today: span.today + 3, end: span.end })
    expect(ahead?.value).toBeCloseTo(0.5 + 35 / 100, 1)
    expect(ahead?.deviation).toBeLessThan(0.01)
  })

  test('stays, without a claim to certainty, where there are too few reports', () => {
    const two = reports.slice(-2)
    const last = two.at(-1)?.value
    expect(shareAhead(two, { yearStart: span.start, today: span.today + 3, end: span.end })).toEqual({
      value: last,
      deviation: null,
    })
    expect(shareAhead([], { yearStart: span.start, today: span.today, end: span.end })).toBeNull()
  })
})

describe('the end of the year', () => {
  const rising = weeks((day) => 0.5 + (0.3 * (day - dayNumber('2024-01-01'))) / 1096)

  test('adds what came and what is to come, within the maximum, and never rescales what is not measured', () => {
    const none = {
      ...part,
      component: 'B',
      indicator: 'j',
      points: 10,
      measured: { kind: 'rate' as const, counted: [] },
    }
    const found = yearEnd([{ ...part, measured: { kind: 'rate', counted: rising } }, none], span)
    expect(found.measurable).toBe(20)
    expect(found.unmeasured).toEqual([{ component: 'B', indicator: 'j', points: 10 }])
    expect(found.total.expected).toBeGreaterThan(found.total.now)
    expect(found.total.low).toBeLessThan(found.total.high)
    expect(found.total.high).toBeLessThan(20)
    expect(found.parts[0]?.brings.expected).toBeCloseTo(found.total.expected, 9)
  })

  test('the fan begins at today without width and opens to the interval', () => {
    const { path, total } = yearEnd([{ ...part, measured: { kind: 'rate', counted: rising } }], span)
    expect(path[0]).toEqual({ day: span.today, expected: total.now, low: total.now, high: total.now })
    expect(path.at(-1)).toMatchObject({ day: span.end, low: total.low, high: total.high })
    const widths = path.map(({ low, high }) => high - low)
    expect(widths.toSorted((a, b) => a - b)).toEqual(widths)
  })

  test('the same seed says the same', () => {
    const parts = [{ ...part, measured: { kind: 'rate' as const, counted: rising } }]
    expect(yearEnd(parts, span, 3)).toEqual(yearEnd(parts, span, 3))
  })

  test('a unit that is too young is held where it stands, and says so', () => {
    const young = weeks(() => 0.9, { from: '2026-07-06' })
    const found = yearEnd([{ ...part, measured: { kind: 'rate', counted: young } }], span)
    expect(found.parts[0]).toMatchObject({ held: true })
    expect(found.total.low).toBeCloseTo(found.total.high, 9)
    expect(indicatorAhead({ kind: 'rate', counted: [] }, span)).toBeNull()
  })
})

describe('points that can be measured', () => {
  const tree = buildTree([
    { component: 'X', parent: null, max: 100, weight: null, aggregation: 'sum' },
    { component: 'X.1', parent: 'X', max: 20, weight: null, aggregation: 'none' },
    { component: 'X.1.1', parent: 'X.1', max: 20, weight: null, aggregation: null },
    { component: 'X.1.2', parent: 'X.1', max: null, weight: null, aggregation: null },
    { component: 'X.2', parent: 'X', max: 80, weight: null, aggregation: 'none' },
    { component: 'X.2.1', parent: 'X.2', max: 4, weight: null, aggregation: null },
  ])

  test('a child that has all points of its parent stands for it; of the others nothing is known', () => {
    expect(Object.fromEntries(measurablePoints(tree))).toEqual({
      X: 100,
      'X.1': 20,
      'X.1.1': 20,
      'X.1.2': null,
      'X.2': 80,
      'X.2.1': null,
    })
  })
})

test.each([
  { values: [1, 2, 3, 4], p: 0.5, found: 2.5 },
  { values: [4, 1, 3, 2, 5], p: 0.1, found: 1.4 },
  { values: [7], p: 0.9, found: 7 },
  { values: [], p: 0.9, found: null },
])('quantile $p of $values is $found', ({ values, p, found }) => {
  expect(quantile(values, p)).toBe(found)
})

test('an interval is scored by its width and by ten times the miss', () => {
  expect(intervalScore({ low: 1, high: 3 }, 2)).toBe(2)
  expect(intervalScore({ low: 1, high: 3 }, 3.5)).toBe(7)
  expect(intervalScore({ low: 1, high: 3 }, 0)).toBe(12)
  expect(() => intervalScore({ low: 3, high: 1 }, 2)).toThrow(RangeError)
})

test.each([
  { n: 500, p: 0.002 },
  { n: 40, p: 0.1 },
  { n: 5000, p: 0.4 },
])('draws of $n cases of chance $p have the mean and spread of their law', ({ n, p }) => {
  const uniform = seeded(17)
  const drawn = Array.from({ length: 20_000 }, () => binomialDraw(n, p, uniform))
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length
  const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length
  expect(mean / (n * p)).toBeCloseTo(1, 1)
  expect(variance / (n * p)).toBeGreaterThan((1 - p) * 0.95)
  expect(variance / (n * p)).toBeLessThan(1.05)
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
})

test('normal draws are centred, with a deviation of one', () => {
  const uniform = seeded(23)
  const drawn = Array.from({ length: 20_000 }, () => normalOf(uniform))
  expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(0, 1)
  expect(drawn.reduce((sum, one) => sum + one ** 2, 0) / drawn.length).toBeCloseTo(1, 1)
})
