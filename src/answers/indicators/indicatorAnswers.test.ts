import { describe, expect, test } from 'vitest'
import { onBothEngines } from '../../../scripts/database/onBothEngines.ts'
import { tableRows } from '../../../scripts/database/tableRows.ts'
import { addDays } from '../../domain/indicator/day.ts'
import { periodNamed, periodsUpTo } from '../../domain/indicator/period.ts'
import { dataDate } from '../data/dataDate.ts'
import { unitPlace, unitTree } from '../lists/unitTree.ts'
import { type Attention, attention } from '../overview/attention.ts'
import { intake } from '../overview/intake.ts'
import { oldestOverdue } from '../overview/oldestOverdue.ts'
import { foundOf } from '../signals/foundOf.ts'
import { silentUnits } from '../signals/silentUnits.ts'
import { closings } from './closings.ts'
import { indicatorFields } from './indicatorFields.ts'
import { indicatorHeat } from './indicatorHeat.ts'
import { indicatorSeries } from './indicatorSeries.ts'
import { indicatorTable } from './indicatorTable.ts'
import { onTimeTriple } from './onTimeTriple.ts'
import { componentsOfIndicator, indicatorsOfComponent } from './proxies.ts'

const asOf = '2026-11-20'
const week = periodNamed('2026-W46', 'civil')
const weeks = periodsUpTo(week, 20)

const units = tableRows('unit,name_vi,name_en,kind,parent,valid_from,valid_to', [
  ['HN', 'Hà Nội', 'Hà Nội City', 'city', null, null, null],
  ['GOOD', 'Sở tốt', null, 'department', 'HN', null, null],
  ['SLIP', 'Sở trượt', null, 'department', 'HN', '2026-08-01', null],
  ['SMALL', 'Sở nhỏ', null, 'department', 'HN', null, null],
  ['MUTE', 'Sở không báo cáo', null, 'department', 'HN', null, null],
  ['OLD', 'Sở cũ', null, 'department', 'HN', null, '2026-07-31'],
  ['SLIP.1', 'Phòng 1', null, 'division', 'SLIP', '2026-08-01', null],
])

const indicators = tableRows('indicator,name_vi,measure,kind,direction,target,minimum', [
  ['received', 'Tiếp nhận', 'dossiers', 'count', 'higher', null, null],
  ['finished', 'Đã giải quyết', 'dossiers', 'count', 'higher', null, null],
  ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher', 0.98, 30],
  ['on_time_due', 'Đúng hạn trên đến hạn', 'fraction', 'rate', 'higher', 0.98, 30],
  ['early', 'Trước hạn', 'fraction', 'rate', 'higher', null, 30],
  ['open', 'Đang giải quyết', 'dossiers', 'stock', 'lower', null, null],
  ['open_overdue', 'Quá hạn', 'dossiers', 'stock', 'lower', 0, null],
])

const misses = (unit: string, weeksAgo: number): [late: number, finished: number] => {
  if (unit === 'SMALL') return [2, 10]
  if (unit === 'SLIP.1') return weeksAgo < 4 ? [12, 100] : [1, 100]
  return [1, 100]
}

const measurements = weeks.flatMap((one, i) => {
  const weeksAgo = weeks.length - 1 - i
  const reporting = ['GOOD', 'SMALL', ...(one.start >= '2026-08-01' ? ['SLIP.1'] : ['OLD'])]
  if (weeksAgo > 0) reporting.push('MUTE')
  return reporting.flatMap((unit) => {
    const [late, finished] = misses(unit, weeksAgo)
    const field = unit === 'SLIP.1' ? 'Đất đai' : 'Hộ tịch'
    const row = (indicator: string, numerator: number, denominator: number | null = null) => {
      return { date: one.start, days: 1, unit, field, indicator, numerator, denominator }
    }
    return [
      row('received', finished + 5),
      row('finished', finished),
      row('on_time', finished - late, finished),
      row('early', 5, finished),
      row('open', 50),
      row('open_overdue', unit === 'GOOD' && weeksAgo === 0 ? 20 : 2),
    ]
  })
})

const events = tableRows('date,kind,scope,name_vi', [
  ['2026-08-01', 'reorganisation', 'HN', 'Sắp xếp'],
  ['2026-09-02', 'holiday', 'off', 'Quốc khánh'],
  ['2026-09-05', 'holiday', 'work', 'Làm bù'],
  ['2026-09-07', 'edition', 'QD766', 'Sửa đổi'],
  ['2026-09-08', 'directive', 'GOOD', 'Riêng sở tốt'],
])

const content = {
  asOf,
  parquet: ['measurements'] as const,
  tables: {
    units,
    indicators,
    measurements,
    events,
    unit_links: tableRows('old,new,date,relation,primary,status', [
      ['OLD', 'SLIP', '2026-08-01', 'whole', true, 'verified'],
    ]),
    proxies: tableRows('index,edition,component,indicator,share,rule,status', [
      ['QD766', '2022', 'QD766.TDGQ', 'on_time', 1, 'proportional', 'assumed'],
    ]),
    closings: tableRows('calendar,period,closed_at,unit,indicator,numerator,denominator', [
      ['civil', '2026-W46', '2026-11-16T17:00:00', 'GOOD', 'on_time', 100, 100],
      ['civil', '2026-10', '2026-11-03T17:00:00', 'GOOD', 'on_time', 40, 40],
      ['report', '2026-10', '2026-10-15T17:00:00', 'GOOD', 'on_time', 30, 60],
    ]),
    dossiers: tableRows('dossier,type,unit,received,due,finished,transferred', [
      ['1', 'procedure', 'SLIP.1', '2026-10-01T08:00:00', '2026-10-05T17:00:00', null, false],
      [
        '2',
        'procedure',
        'SLIP.1',
        '2026-10-01T08:00:00',
        '2026-10-02T17:00:00',
        '2026-11-20T16:00:00',
        false,
      ],
      ['3', 'procedure', 'SLIP.1', '2026-10-01T08:00:00', '2026-09-05T17:00:00', null, true],
      ['4', 'procedure', 'SLIP.1', '2026-11-01T08:00:00', '2026-11-20T17:00:00', null, false],
    ]),
  },
}

const { engines, same } = onBothEngines(content)

describe('indicatorSeries', () => {
  const options = { unit: 'HN', indicator: 'on_time', grain: 'week', calendar: 'civil', asOf } as const

  test('gives every period with value, change, distance to the target and completeness', async () => {
    const { points } = await same((database) =>
      indicatorSeries(database, { ...options, from: '2026-11-02', to: asOf }),
    )
    expect(
      points.map(({ period, numerator, denominator }) => [period.period, numerator, denominator]),
    ).toEqual([
      ['2026-W45', 294, 310],
      ['2026-W46', 195, 210],
      ['2026-W47', null, null],
    ])
    expect(points[1]).toMatchObject({
      complete: true,
      belowMinimum: false,
      better: false,
      acrossBreak: false,
    })
    expect(points[1]?.change).toBeCloseTo(195 / 210 - 294 / 310, 12)
    expect(points[1]?.distance).toBeCloseTo(195 / 210 - 0.98, 12)
    expect(points[2]).toMatchObject({ complete: false, value: null, low: null, change: null })
  })

  test('names the breaks it crosses, once, and leaves out what concerns others', async () => {
    const { points, breaks } = await same((database) =>
      indicatorSeries(database, { ...options, from: '2026-07-20', to: '2026-09-30' }),
    )
    expect(breaks.map(({ date, kind, isBreak }) => [date, kind, isBreak])).toEqual([
      ['2026-08-01', 'reorganisation', true],
      ['2026-09-02', 'holiday', false],
    ])
    expect(points.filter((point) => point.acrossBreak).map(({ period }) => period.period)).toEqual([
      '2026-W31',
      '2026-W32',
    ])
  })

  test('shows where the unit itself begins', async () => {
    const { breaks } = await same((database) =>
      indicatorSeries(database, { ...options, unit: 'SLIP', from: '2026-07-20', to: '2026-08-30' }),
    )
    expect(breaks.map(({ kind }) => kind)).toEqual(['reorganisation', 'unit_begins'])
  })

  test('adds up from the start of the year (lũy kế), of one field if asked, but never a stock', async () => {
    const toDate = { ...options, from: '2026-11-09', to: '2026-11-15', toDate: true }
    const [flow, ofField, stock] = await Promise.all([
      same((database) => indicatorSeries(database, { ...toDate, unit: 'GOOD', indicator: 'received' })),
      same((database) => indicatorSeries(database, { ...toDate, indicator: 'received', field: 'Đất đai' })),
      same((database) => indicatorSeries(database, { ...toDate, unit: 'GOOD', indicator: 'open' })),
    ])
    const since = weeks.filter(({ start }) => start >= '2026-08-01').length
    expect(flow.points.map(({ value }) => value)).toEqual([20 * 105])
    expect(ofField.points.map(({ value }) => value)).toEqual([since * 105])
    expect(stock.points.map(({ value }) => value)).toEqual([50])
  })

  test.each([
    { unit: 'NONE', indicator: 'on_time' },
    { unit: 'HN', indicator: 'none' },
  ])('refuses $unit, $indicator', async (codes) => {
    const asked = indicatorSeries(engines().native, { ...options, ...codes, from: asOf, to: asOf })
    await expect(asked).rejects.toThrow(RangeError)
  })
})

test('indicatorHeat puts the farthest below target first, then those below minimum, then the unknown', async () => {
  const heat = await same((database) =>
    indicatorHeat(database, { parent: 'HN', indicator: 'on_time', period: week, asOf, count: 3 }),
  )
  expect(heat.periods.map(({ period }) => period)).toEqual(['2026-W44', '2026-W45', '2026-W46'])
  expect(heat.rows.map(({ unit, placed }) => [unit.unit, placed?.value])).toEqual([
    ['SLIP', 0.88],
    ['GOOD', 0.99],
    ['MUTE', 0.99],
    ['SMALL', 0.8],
  ])
  expect(heat.rows[2]?.cells.map(({ value }) => value)).toEqual([0.99, 0.99, null])
})

test('indicatorTable sets a period beside the one before, its own past and the year to date', async () => {
  const { rows } = await same((database) =>
    indicatorTable(database, { unit: 'SLIP', period: week, asOf, count: 6 }),
  )
  expect(rows.map(({ definition }) => definition.indicator)).toEqual(
    indicators
      .map(({ indicator }) => indicator)
      .filter((code) => code !== 'on_time_due')
      .toSorted(),
  )
  const onTime = rows.find(({ definition }) => definition.indicator === 'on_time')
  expect(onTime).toMatchObject({ numerator: 88, denominator: 100, value: 0.88, change: 0, complete: true })
  expect(onTime?.past).toEqual([0.99, 0.99, 0.88, 0.88, 0.88, 0.88])
  const count = weeks.filter(({ start }) => start >= '2026-08-01').length
  expect(onTime?.toDate).toMatchObject({ numerator: 88 * 4 + 99 * (count - 4), denominator: 100 * count })
})

test('indicatorFields splits a unit by field of procedures, most cases first', async () => {
  const { rows } = await same((database) =>
    indicatorFields(database, { unit: 'HN', indicator: 'on_time', period: week, asOf }),
  )
  expect(rows.map(({ field, numerator, denominator }) => [field, numerator, denominator])).toEqual([
    ['Hộ tịch', 107, 110],
    ['Đất đai', 88, 100],
  ])
})

test('onTimeTriple leaves null what is not measured', async () => {
  const triple = onTimeTriple(
    await same((database) => indicatorTable(database, { unit: 'SLIP', period: week, asOf })),
  )
  expect(triple.finished?.value).toBe(0.88)
  expect(triple.due).toBeNull()
  expect([triple.openOverdue?.value, triple.open?.value]).toEqual([2, 50])
})

test('intake splits the finished into early, on time and late', async () => {
  const [one] = await same((database) => intake(database, { unit: 'SLIP', periods: [week], asOf }))
  expect(one).toMatchObject({
    complete: true,
    target: 0.98,
    received: { now: 105, previous: 105, change: 0 },
    finished: { now: 100 },
    finishedEarly: { now: 5 },
    finishedOnTime: { now: 83 },
    finishedLate: { now: 12 },
    open: { now: 50 },
    openWithinDue: { now: 48 },
    openOverdue: { now: 2 },
  })
})

describe('attention', () => {
  const seen = (found: Attention) =>
    found.rows.map(({ unit, worst, waiting }) => [
      unit.unit,
      foundOf(worst)[0]?.rule,
      foundOf(worst)[0]?.since.period,
      waiting,
    ])

  test('names who missed a target beyond doubt and since when, not who is small or fine', async () => {
    const found = await same((database) => attention(database, { parent: 'HN', asOf }))
    expect(found.period.period).toBe('2026-W46')
    expect(seen(found)).toEqual([
      ['GOOD', 'stock', '2026-W46', 20],
      ['SLIP', 'target', '2026-W43', 2],
    ])
    const slip = found.rows[1]?.worst
    expect(slip?.missed).toMatchObject({ misses: 12, cases: 100 })
    expect(slip?.excess).toBeCloseTo(10, 9)
  })

  test('raises a stock in the running week, in which a rate raises nothing yet', async () => {
    const found = await same((database) => attention(database, { parent: 'HN', asOf: '2026-11-13' }))
    expect([found.period.period, found.current.period]).toEqual(['2026-W45', '2026-W46'])
    expect(seen(found)).toEqual([
      ['GOOD', 'stock', '2026-W46', 20],
      ['SLIP', 'target', '2026-W43', 2],
    ])
  })

  test('forgets the stock of a unit that has not reported for longer', async () => {
    const found = await same((database) => attention(database, { parent: 'HN', asOf: '2026-11-29' }))
    expect(found.rows).toEqual([])
  })

  test('says how many are not shown', async () => {
    const found = await same((database) => attention(database, { parent: 'HN', asOf, limit: 1 }))
    expect([found.rows.length, found.more]).toEqual([1, 1])
  })
})

test('silentUnits are those who reported before and not in the period', async () => {
  const silent = await same((database) => silentUnits(database, { parent: 'HN', period: week }))
  expect(silent.map(({ unit, last_day }) => [unit.unit, last_day])).toEqual([
    ['MUTE', addDays(week.start, -7)],
  ])
})

test('closings set what was reported beside what the data says now', async () => {
  const [closing] = await same((database) => closings(database, { unit: 'GOOD', period: week, asOf }))
  expect(closing).toMatchObject({
    closed_at: '2026-11-16 17:00',
    reported: { value: 1 },
    now: { value: 0.99 },
  })
  expect(closing?.difference).toBeCloseTo(-0.01, 12)
})

test('a month that was closed in both calendars shows the closing of the calendar that is looked at', async () => {
  const closed = (calendar: 'civil' | 'report') =>
    same((database) => closings(database, { unit: 'GOOD', period: periodNamed('2026-10', calendar), asOf }))
  expect((await closed('civil')).map(({ reported }) => reported.value)).toEqual([1])
  expect((await closed('report')).map(({ reported }) => reported.value)).toEqual([0.5])
})

test('unitTree holds the units of a date', async () => {
  const [before] = await same((database) => unitTree(database, { date: '2026-07-31' }))
  const [after] = await same((database) => unitTree(database, { date: '2026-08-01' }))
  expect(before?.children.map(({ unit }) => unit)).toEqual(['GOOD', 'MUTE', 'OLD', 'SMALL'])
  expect(after?.children.map(({ unit, children }) => [unit, children.length])).toEqual([
    ['GOOD', 0],
    ['MUTE', 0],
    ['SLIP', 1],
    ['SMALL', 0],
  ])
})

test('unitPlace knows the path, predecessors and successors', async () => {
  const place = await same((database) => unitPlace(database, { unit: 'SLIP.1' }))
  expect(place.path.map(({ unit }) => unit)).toEqual(['HN', 'SLIP', 'SLIP.1'])
  const heir = await same((database) => unitPlace(database, { unit: 'SLIP' }))
  expect(heir.predecessors.map(({ unit, relation }) => [unit.unit, relation])).toEqual([['OLD', 'whole']])
  const former = await same((database) => unitPlace(database, { unit: 'OLD' }))
  expect(former.successors.map(({ unit }) => unit.unit)).toEqual(['SLIP'])
})

test('proxies are found from both sides', async () => {
  const ofIndicator = await same((database) => componentsOfIndicator(database, { indicator: 'on_time' }))
  const ofComponent = await same((database) =>
    indicatorsOfComponent(database, { index: 'QD766', component: 'QD766.TDGQ' }),
  )
  expect(ofIndicator).toMatchObject([{ component: 'QD766.TDGQ', share: 1, status: 'assumed' }])
  expect(ofComponent).toEqual(ofIndicator)
})

test('oldestOverdue counts what falls due on the day itself, not the finished, the later due and the handed over', async () => {
  const rows = await same((database) =>
    oldestOverdue(database, { units: ['HN', 'GOOD'], asOf: '2026-11-19' }),
  )
  expect(rows).toEqual([{ unit: 'HN', overdue: 2, oldest_due: '2026-10-02', days_over: 34 }])
  const later = await same((database) => oldestOverdue(database, { units: ['SLIP'], asOf }))
  expect(later).toMatchObject([{ unit: 'SLIP', overdue: 2, oldest_due: '2026-10-05' }])
})

test('the date of the data is that of the package, else the last measured day', async () => {
  expect(await same((database) => dataDate(database, { asOf }))).toBe(asOf)
  expect(await same((database) => dataDate(database, { asOf: null }))).toBe('2026-11-09')
})
