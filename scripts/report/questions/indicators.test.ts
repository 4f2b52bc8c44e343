import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { tableRows } from '../../database/tableRows.ts'
import { writePackage } from '../../database/writePackage.ts'
import { contextExample } from '../context.examples.ts'
import type { OptionValues } from '../Question.ts'
import { indicatorsQuestion } from './indicators.ts'

const units = tableRows('unit,name_vi,kind,parent,valid_from,valid_to', [
  ['HN', 'Hà Nội', 'city', null, null, null],
  ['S', 'Sở', 'department', 'HN', null, null],
  ['S.1', 'Phòng 1', 'division', 'S', null, null],
  ['S.2', 'Phòng 2', 'division', 'S', null, null],
  ['Q', 'Quận', 'district', 'HN', null, '2026-06-30'],
  ['X', 'Xã', 'commune', 'HN', '2026-07-01', null],
])

const indicators = tableRows('indicator,name_vi,measure,kind,direction', [
  ['rate', 'Đúng hạn', 'fraction', 'rate', 'higher'],
  ['days', 'Thời gian', 'working days', 'duration', 'lower'],
  ['count', 'Tiếp nhận', 'dossiers', 'count', 'higher'],
  ['open', 'Đang giải quyết', 'dossiers', 'stock', 'lower'],
  ['share', 'Giải ngân', 'fraction', 'share', 'higher'],
])

const measurements = tableRows('date,days,unit,field,indicator,numerator,denominator', [
  // The turn of the year: 2026-W53 is 28 December – 3 January, in two slices.
  ['2026-12-21', 7, 'S.1', null, 'rate', 7, 10],
  ['2026-12-28', 4, 'S.1', null, 'rate', 8, 10],
  ['2026-12-28', 4, 'S.2', null, 'rate', 30, 30],
  ['2027-01-01', 3, 'S.1', null, 'rate', 9, 10],
  ['2027-01-04', 7, 'S.1', null, 'rate', 0, 0],
  ['2027-01-04', 7, 'S', null, 'rate', 1, 2],
  // The turn of reporting months on 14 | 15 October.
  ['2026-10-12', 3, 'S.1', 'Đất đai', 'count', 5, null],
  ['2026-10-15', 4, 'S.1', 'Đất đai', 'count', 6, null],
  ['2026-10-15', 4, 'X', null, 'count', 100, null],
  ['2026-11-14', 1, 'S.1', 'Hộ tịch', 'count', 7, null],
  ['2026-11-15', 1, 'S.1', 'Hộ tịch', 'count', 8, null],
  ['2026-11-01', 1, 'S.1', null, 'days', 12, 4],
  ['2026-11-02', 1, 'S.2', null, 'days', 30, 6],
  // Stocks: two fields that are not reported on the same days, and a district that hands over on 1 July.
  ['2026-11-02', 1, 'S.1', 'Đất đai', 'open', 4, null],
  ['2026-11-09', 1, 'S.1', 'Đất đai', 'open', 3, null],
  ['2026-11-04', 1, 'S.1', 'Hộ tịch', 'open', 2, null],
  ['2026-11-10', 1, 'S.2', null, 'open', 10, null],
  ['2026-06-29', 2, 'Q', null, 'open', 50, null],
  ['2026-07-01', 5, 'X', null, 'open', 45, null],
  ['2026-11-06', 1, 'S.1', null, 'share', 10, 100],
  ['2026-11-13', 1, 'S.1', null, 'share', 30, 100],
  ['2026-11-13', 1, 'S.2', null, 'share', 90, 300],
  ['2026-11-13', 1, 'X', null, 'share', null, 500],
])

let folder: string
let database: OpenPackage

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'indicators-'))
  await writePackage(folder, { tables: { units, indicators, measurements } })
  database = await openPackage(folder)
})

afterAll(async () => {
  database.close()
  await rm(folder, { recursive: true })
})

function ask(options: OptionValues, today: string | null = '2027-01-10') {
  return indicatorsQuestion.answer(database, options, contextExample([], { today }))
}

/** Period, unit, numerator, denominator, value of every row. */
async function values(options: OptionValues) {
  const rows = await ask(options)
  return rows.map((row) => [row.period, row.unit, row.numerator, row.denominator, row.value])
}

describe('report indicators', () => {
  test('gives weeks across the turn of the year, a rate as Σ ÷ Σ, and null over 0', async () => {
    const options = { grain: 'week', from: '2026-12-27', to: '2027-01-04', indicator: 'rate' }
    expect(await values({ ...options, unit: 'S.1' })).toEqual([
      ['2026-W52', 'S.1', 7, 10, 0.7],
      ['2026-W53', 'S.1', 17, 20, 0.85],
      ['2027-W01', 'S.1', 0, 0, null],
    ])
    expect(await values(options)).toEqual([
      ['2026-W52', 'HN', 7, 10, 0.7],
      ['2026-W53', 'HN', 47, 50, 0.94],
      ['2027-W01', 'HN', 1, 2, 0.5],
    ])
  })

  test('prints every column, whole periods, the interval of a rate and completeness', async () => {
    const options = { grain: 'week', from: '2027-01-01', to: '2027-01-01', unit: 'S.1', indicator: 'rate' }
    const [row, ...more] = await ask(options, '2027-01-02')
    expect(more).toEqual([])
    expect(Object.keys(row ?? {}).toSorted()).toEqual(indicatorsQuestion.columns.toSorted())
    expect(row).toMatchObject({ start: '2026-12-28', end: '2027-01-03', complete: false })
    // By hand: n = 20, p = 0.85, z² = 3.841459.
    expect(row?.low).toBeCloseTo(0.63958, 5)
    expect(row?.high).toBeCloseTo(0.94763, 5)
    expect((await ask(options, '2027-01-03'))[0]).toMatchObject({ complete: true })
  })

  test('takes the last measured day as today if neither package nor reader says', async () => {
    const rows = await ask({ grain: 'month', from: '2026-12-01', to: '2027-01-31', indicator: 'rate' }, null)
    expect(rows.map(({ period, complete }) => [period, complete])).toEqual([
      ['2026-12', true],
      ['2027-01', false],
    ])
    const week = await ask({ grain: 'week', from: '2027-01-04', to: '2027-01-04', indicator: 'rate' }, null)
    expect(week[0]).toMatchObject({ period: '2027-W01', complete: true })
  })

  test('closes civil months on their last day and reporting months on the 14th', async () => {
    const options = { grain: 'month', from: '2026-10-01', to: '2026-11-30', indicator: 'count', unit: 'S' }
    expect(await values(options)).toEqual([
      ['2026-10', 'S', 11, null, 11],
      ['2026-11', 'S', 15, null, 15],
    ])
    expect(await values({ ...options, calendar: 'report' })).toEqual([
      ['2026-10', 'S', 5, null, 5],
      ['2026-11', 'S', 13, null, 13],
      ['2026-12', 'S', 8, null, 8],
    ])
    expect(await values({ ...options, grain: 'quarter', calendar: 'report' })).toEqual([
      ['2026-Q4', 'S', 26, null, 26],
    ])
  })

  test('sums parents from their children, and lists the asked unit first', async () => {
    const options = { grain: 'month', from: '2026-10-01', to: '2026-10-31', indicator: 'count' }
    expect(await values({ ...options, children: true })).toEqual([
      ['2026-10', 'HN', 111, null, 111],
      ['2026-10', 'S', 11, null, 11],
      ['2026-10', 'X', 100, null, 100],
    ])
  })

  test('divides a duration over all dossiers, not over units', async () => {
    const options = { grain: 'month', from: '2026-11-01', to: '2026-11-30', indicator: 'days', unit: 'S' }
    expect(await ask(options)).toMatchObject([{ numerator: 42, denominator: 10, value: 4.2, low: null }])
  })

  test('takes of a stock the last value of every field and unit, and sums those', async () => {
    const options = {
      grain: 'month',
      from: '2026-11-01',
      to: '2026-11-30',
      indicator: 'open',
      children: true,
    }
    expect(await values({ ...options, unit: 'S' })).toEqual([
      ['2026-11', 'S', 15, null, 15],
      ['2026-11', 'S.1', 5, null, 5],
      ['2026-11', 'S.2', 10, null, 10],
    ])
  })

  test('counts the stock of an abolished unit until its end, and in its own figures', async () => {
    const options = { grain: 'quarter', from: '2026-04-01', to: '2026-09-30', indicator: 'open' }
    expect(await values({ ...options, children: true })).toEqual([
      ['2026-Q2', 'HN', 50, null, 50],
      ['2026-Q3', 'HN', 45, null, 45],
      ['2026-Q2', 'Q', 50, null, 50],
      ['2026-Q3', 'X', 45, null, 45],
    ])
    expect(await values({ ...options, grain: 'year', unit: 'Q' })).toEqual([['2026', 'Q', 50, null, 50]])
    expect(await values({ ...options, grain: 'year' })).toEqual([['2026', 'HN', 60, null, 60]])
  })

  test('divides the last numerators of a share by the last denominators, never over dates', async () => {
    const options = { grain: 'month', from: '2026-11-01', to: '2026-11-30', indicator: 'share' }
    expect(await values({ ...options, children: true })).toEqual([
      ['2026-11', 'HN', 120, 400, 0.3],
      ['2026-11', 'S', 120, 400, 0.3],
    ])
  })

  test('lists children only in the periods in which they existed', async () => {
    const rows = await ask({ grain: 'year', from: '2026-01-01', to: '2027-01-01', children: true })
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set(['HN', 'Q', 'S', 'X']))
    expect(rows.filter(({ unit, period }) => unit === 'Q' && period === '2027')).toEqual([])
  })

  test('orders by unit, indicator and start', async () => {
    const rows = await ask({ grain: 'week', from: '2026-01-01', to: '2027-01-10', children: true })
    const keys = rows.map(
      ({ unit, indicator, start }) => `${unit === 'HN' ? '' : unit} ${indicator} ${start}`,
    )
    expect(keys).toEqual(keys.toSorted())
    expect(keys.length).toBeGreaterThan(20)
  })

  test('says nothing of periods without rows', async () => {
    expect(await ask({ grain: 'week', from: '2020-01-01', to: '2020-12-31' })).toEqual([])
  })

  test.each<{ title: string; options: OptionValues }>([
    { title: 'unit', options: { grain: 'week', from: '2026-01-01', to: '2026-01-31', unit: 'Z' } },
    { title: 'indicator', options: { grain: 'week', from: '2026-01-01', to: '2026-01-31', indicator: 'z' } },
    { title: 'grain', options: { grain: 'day', from: '2026-01-01', to: '2026-01-31' } },
    { title: 'calendar', options: { grain: 'week', from: '2026-01-01', to: '2026-01-31', calendar: 'z' } },
    { title: 'date', options: { grain: 'week', from: '2026-01-32', to: '2026-02-31' } },
    { title: 'span', options: { grain: 'week', from: '2026-02-01', to: '2026-01-01' } },
  ])('refuses an unknown $title', async ({ options }) => {
    await expect(ask(options)).rejects.toThrow(RangeError)
  })
})
