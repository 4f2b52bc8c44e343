import { describe, expect, test } from 'vitest'
import { onBothEngines } from '../../../scripts/database/onBothEngines.ts'
import { tableRows } from '../../../scripts/database/tableRows.ts'
import { alertsQuestion } from '../../../scripts/report/questions/alerts.ts'
import { addDays } from '../../domain/indicator/day.ts'
import { periodNamed } from '../../domain/indicator/period.ts'
import { vi } from '../../i18n/vi.ts'
import { operations } from '../overview/operations.ts'
import { measuredUntil } from '../signals/measuredUntil.ts'
import { signals } from '../signals/signals.ts'
import { reportsBelow } from '../signals/silentUnits.ts'
import { unitFreshness } from '../unit/unitFreshness.ts'
import { unitIndicators } from '../unit/unitIndicators.ts'
import { closePeriod } from './closePeriod.ts'
import { closings } from './closings.ts'
import { funnelUnits } from './funnelUnits.ts'
import { indicatorFields } from './indicatorFields.ts'
import { indicatorHeat } from './indicatorHeat.ts'
import { indicatorSeries } from './indicatorSeries.ts'
import { indicators } from './indicators.ts'
import { unitHeat } from './unitHeat.ts'

const asOf = '2026-11-20'

/** Weeks of 9 of 10 on time, in two pieces where a month ends or begins its 15th day. */
function weeks(unit: string, last: string) {
  const rows: (string | number)[][] = []
  for (let monday = '2026-03-30'; monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i))
    const cut = days.findIndex((day, i) => i > 0 && (day.endsWith('-01') || day.endsWith('-15')))
    rows.push([monday, cut < 0 ? 7 : cut, unit, 'on_time', 9, 10])
    if (cut > 0) rows.push([addDays(monday, cut), 7 - cut, unit, 'on_time', 0, 0])
  }
  return rows
}

/** A is counted by week; B, below which only its division acts, by month of reports or civil month; C by week until October. */
const { same } = onBothEngines({
  asOf,
  tables: {
    units: tableRows('unit,name_vi,kind,parent', [
      ['HN', 'Hà Nội', 'city', null],
      ['A', 'Sở A', 'department', 'HN'],
      ['B', 'Sở B', 'department', 'HN'],
      ['B.P', 'Phòng của B', 'division', 'B'],
      ['C', 'Sở C', 'department', 'HN'],
    ]),
    indicators: tableRows('indicator,name_vi,measure,kind,direction,target,minimum', [
      ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher', 0.98, 1],
      ['open', 'Tồn', 'dossiers', 'stock', 'lower', null, null],
    ]),
    measurements: tableRows('date,days,unit,indicator,numerator,denominator', [
      ...weeks('A', '2026-11-09'),
      ...weeks('C', '2026-10-05'),
      ['2026-09-01', 30, 'B.P', 'on_time', 20, 100],
      ['2026-10-01', 31, 'B.P', 'on_time', 10, 100],
      ['2026-10-31', 1, 'B.P', 'open', 7, null],
    ]),
  },
  parquet: ['measurements'],
})

const october = periodNamed('2026-10', 'civil')
const week45 = periodNamed('2026-W45', 'civil')
const week46 = periodNamed('2026-W46', 'civil')
const only = { value: null, numerator: null, units: 0, partly: 1, days: 31 }
const series = (unit: string, grain: 'week' | 'month', calendar: 'civil' | 'report' = 'civil') =>
  same(async (database) => {
    const span = { from: '2026-10-12', to: '2026-10-18', asOf }
    const found = await indicatorSeries(database, { unit, indicator: 'on_time', grain, calendar, ...span })
    return found.points
  })

describe('a unit that sends months only', () => {
  test('has a value by month, and none by week or by month of the other calendar, with what it sends', async () => {
    expect(await series('B', 'month')).toMatchObject([{ value: 0.1, partly: 0, units: null, days: null }])
    expect(await series('B', 'week')).toMatchObject([only])
    expect(await series('B', 'month', 'report')).toMatchObject([{ ...only, days: 30 }, only])
  })

  test('is left out of the sum above, which says of how many units it is', async () => {
    expect(await series('HN', 'week')).toMatchObject([
      { numerator: 9, denominator: 10, value: 0.9, units: 1, partly: 1 },
    ])
    // A: weeks of 5, 12, 19 and 26 October; C: that of 5 October.
    expect(await series('HN', 'month')).toMatchObject([{ numerator: 55, denominator: 150, partly: 0 }])
  })

  test('stands in tables and heats of weeks with the reason', async () => {
    const heat = await same((database) =>
      indicatorHeat(database, { parent: 'HN', indicator: 'on_time', period: week45, asOf, count: 2 }),
    )
    expect(heat.rows.find(({ unit }) => unit.unit === 'B')?.cells).toMatchObject([
      only,
      { value: null, partly: 0 },
    ])
    const units = await same((database) =>
      unitHeat(database, {
        ...{ parent: 'HN', kinds: ['department'], measure: 'target' as const, asOf },
        window: periodNamed('2026-W43', 'civil'),
      }),
    )
    expect(units.rows.find(({ unit }) => unit.unit === 'B')?.cells).toMatchObject([
      { ...only, judged: false, missed: false },
    ])
    const table = await same((database) => unitIndicators(database, { unit: 'B', period: week45, asOf }))
    expect(
      table.rows.map(({ definition, value, toDate }) => [definition.indicator, value, toDate.value]),
    ).toEqual([
      ['on_time', null, 30 / 200],
      ['open', null, null],
    ])
    const fields = await same((database) =>
      indicatorFields(database, {
        unit: 'B',
        indicator: 'on_time',
        period: periodNamed('2026-W43', 'civil'),
        asOf,
      }),
    )
    expect(fields.rows).toMatchObject([only])
    const funnel = await same((database) =>
      funnelUnits(database, {
        ...{ parent: 'HN', kinds: ['department'], indicator: 'on_time', asOf },
        window: periodNamed('2026-W43', 'civil'),
      }),
    )
    expect(funnel).toMatchObject({ longer: 1, silent: 1 })
  })

  test('misses its target by the last month that is over, once, since the first month it did, and never by week', async () => {
    const found = (period: string) =>
      same((database) => signals(database, { parent: 'HN', period: periodNamed(period, 'civil'), asOf }))
    const ofB = ({ rows }: Awaited<ReturnType<typeof found>>) => rows.filter(({ unit }) => unit.unit === 'B')
    const october = await found('2026-W46')
    // 90 of 100 in October and 80 of 100 in September; 98 % of them should have been on time.
    expect(ofB(october)).toMatchObject([
      {
        slip: null,
        stock: null,
        missed: { misses: 90, cases: 100, since: { period: '2026-09' }, month: { period: '2026-10' } },
        lastYear: null,
      },
    ])
    expect(ofB(october)[0]?.excess).toBeCloseTo((90 - 2) / (31 / 7), 9)
    expect(ofB(october)[0]?.weeks.map(({ period, cases }) => [period, cases])).toEqual([
      ['2026-09', 100],
      ['2026-10', 100],
    ])
    expect(ofB(await found('2026-W43'))[0]?.missed?.month?.period).toBe('2026-09')
    expect(ofB(await found('2026-10'))[0]?.missed?.month?.period).toBe('2026-10')
    // That week ends on 27 September, and August is not known.
    expect(ofB(await found('2026-W39'))).toEqual([])
    expect(ofB(await found('2026-W40'))[0]?.missed?.misses).toBe(80)
    const warned: string[] = []
    const printed = await same((database) => {
      const context = { today: asOf, words: vi, warn: (text: string) => warned.push(text) }
      return alertsQuestion.answer(database, { week: '2026-W46', unit: 'B' }, context)
    })
    expect(printed).toEqual([
      {
        unit: 'B',
        indicator: 'on_time',
        rule: 'target',
        since: '2026-09',
        observed: 90,
        expected: 2,
        waiting: null,
        points: null,
      },
    ])
    expect(warned[0]).toBe('tháng 10/2026: B, on_time (đơn vị không gửi số theo tuần)')
  })

  test('neither looks silent nor gives an all-clear by week', async () => {
    const found = await same((database) => signals(database, { parent: 'HN', period: week46, asOf }))
    expect(found.silent.map(({ unit }) => unit.unit)).toEqual(['A', 'C'])
    expect(found.young).toEqual([])
    const below = await same((database) => reportsBelow(database, { parent: 'HN', period: week46 }))
    expect(below).toMatchObject({ silent: [{ unit: { unit: 'C' }, last_day: '2026-10-11' }], longer: 1 })
    expect(await same((database) => measuredUntil(database, { unit: 'HN', period: week46 }))).toMatchObject({
      ...{ lastDay: '2026-11-15', missing: 1, longer: 1, onlyLonger: false },
    })
    expect(
      await same((database) =>
        measuredUntil(database, { unit: 'B', period: periodNamed('2026-W43', 'civil') }),
      ),
    ).toMatchObject({ lastDay: '2026-10-25', onlyLonger: true })
    expect(await same((database) => unitFreshness(database, { unit: 'B', asOf }))).toMatchObject({
      ...{ lastDay: '2026-10-31', silent: [], longer: 1 },
    })
    expect((await same((database) => operations(database, { unit: 'HN', asOf }))).measured.longer).toBe(1)
  })

  test('is silent when the next month is over too', async () => {
    const below = (week: string) =>
      same((database) => reportsBelow(database, { parent: 'HN', period: periodNamed(week, 'civil') }))
    expect((await below('2026-W49')).silent.map(({ unit }) => unit.unit)).toEqual(['A', 'C'])
    expect((await below('2026-W50')).silent.map(({ unit }) => unit.unit)).toEqual(['A', 'B', 'C'])
  })

  test('is closed by month, and not by week', async () => {
    const close = (period: typeof october) =>
      same((database) => closePeriod(database, { period, closedAt: '2026-11-18T09:00:00', asOf }))
    const ofB = ({ rows }: Awaited<ReturnType<typeof close>>) =>
      rows.filter(({ unit }) => unit === 'B').map(({ indicator, numerator }) => [indicator, numerator])
    expect(ofB(await close(october))).toEqual([
      ['on_time', 10],
      ['open', 7],
    ])
    expect(ofB(await close(periodNamed('2026-W43', 'civil')))).toEqual([])
    expect(await same((database) => closings(database, { unit: 'B', period: october, asOf }))).toEqual([])
  })

  test('has rows without a value in the answer of the report', async () => {
    const rows = await same((database) =>
      indicators(database, {
        ...{ grain: 'week' as const, calendar: 'civil' as const, from: '2026-10-19', to: '2026-10-25', asOf },
        ...{ unit: 'HN', children: true },
      }),
    )
    expect(rows.map((row) => [row.unit, row.numerator, row.partly])).toEqual([
      ['HN', 9, 1],
      ['A', 9, 0],
      ['B', null, 1],
    ])
  })
})

test('of a unit that sends months alone the overview takes the last month of which anything is measured', () =>
  same(async (database) => {
    const { week, month, measured } = await operations(database, { unit: 'B', asOf })
    expect(measured.onlyLonger).toBe(true)
    expect(week.onTime.value).toBeNull()
    expect(month).toMatchObject({ period: { period: '2026-10' }, complete: true, onTime: { value: 0.1 } })
    return [week, month]
  }))
