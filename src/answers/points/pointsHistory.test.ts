import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { points } from './points.ts'
import { pointsHistory } from './pointsHistory.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const asked = {
  index: 'QD766',
  unit: 'HN',
  calendar: 'civil',
  from: '2026-08-31',
  to: '2026-11-15',
  asOf: '2026-11-20',
} as const

test('what weeks do not measure is in none of them: catalogues once a month move no week', async () => {
  const [history, rows] = await Promise.all([
    pointsHistory(database, { ...asked, grain: 'week' }),
    points(database, { ...asked, grain: 'week' }),
  ])
  const of = (period: string, component: string) =>
    rows.find((row) => row.period === period && row.component === component)
  const monthly = rows.filter(({ component, measurable }) => component === 'QD766' && measurable === 100)
  expect(monthly.map(({ period }) => period)).toEqual(['2026-W36', '2026-W40', '2026-W44'])
  expect(history.leftOut).toBeCloseTo(13.32, 9)
  expect(history.periods).toHaveLength(11)
  for (const { period, points: ours, measurable } of history.periods) {
    expect([period, measurable]).toEqual([period, expect.closeTo(86.68, 9)])
    const whole = of(period, 'QD766')
    if (whole?.measurable !== 100) expect(ours).toBeCloseTo(whole?.points ?? Number.NaN, 9)
    else expect(ours).toBeLessThan(whole.points - 10)
  }
  const shown = history.periods.map(({ points: ours }) => ours ?? 0)
  expect(Math.max(...shown) - Math.min(...shown)).toBeLessThan(2)
})

test('months measure everything, and are as the report prints them', async () => {
  const [history, rows] = await Promise.all([
    pointsHistory(database, { ...asked, grain: 'month' }),
    points(database, { ...asked, grain: 'month' }),
  ])
  expect(history.leftOut).toBe(0)
  const total = rows.filter(({ component, complete }) => component === 'QD766' && complete)
  const finished = history.periods.filter(({ complete }) => complete)
  expect(finished.map((one) => [one.period, one.points])).toEqual(
    total
      .filter(({ period }) => finished.some((one) => one.period === period))
      .map((one) => [one.period, one.points]),
  )
})
