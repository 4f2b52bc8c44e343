import { describe, expect, test } from 'vitest'
import { onBothEngines } from '../../../scripts/database/onBothEngines.ts'
import { tableRows } from '../../../scripts/database/tableRows.ts'
import { periodNamed } from '../../domain/indicator/period.ts'
import type { Cell } from '../../engine/Database.ts'
import { formerDistricts } from '../lists/formerDistricts.ts'
import { reorganisations } from '../lists/reorganisations.ts'
import { successors } from '../lists/successors.ts'
import { indicatorHeat } from './indicatorHeat.ts'
import { likeSeries } from './likeSeries.ts'
import { unitHeat } from './unitHeat.ts'

const asOf = '2026-11-20'
const month = periodNamed('2026-10', 'civil')

const units = tableRows('unit,name_vi,kind,parent,valid_from,valid_to', [
  ['HN', 'Hà Nội', 'city', null, null, null],
  ['S.KHDT', 'Sở Kế hoạch', 'department', 'HN', null, '2026-08-31'],
  ['S.TC', 'Sở Tài chính', 'department', 'HN', null, '2026-08-31'],
  ['S.TC.2026', 'Sở Tài chính', 'department', 'HN', '2026-09-01', null],
  ['S.GTVT', 'Sở Giao thông', 'department', 'HN', null, '2026-08-31'],
  ['S.XD', 'Sở Xây dựng', 'department', 'HN', null, '2026-08-31'],
  ['S.XD.2026', 'Sở Xây dựng', 'department', 'HN', '2026-09-01', null],
  ['S.YTE', 'Sở Y tế', 'department', 'HN', null, null],
  ['Q.1', 'Quận Một', 'district', 'HN', null, '2026-08-31'],
  ['Q.2', 'Quận Hai', 'district', 'HN', null, '2026-08-31'],
  ['X.1', 'Phường A', 'commune', 'HN', '2026-09-01', null],
  ['X.2', 'Phường B', 'commune', 'HN', '2026-09-01', null],
  ['X.3', 'Phường C', 'commune', 'HN', '2026-09-01', null],
  ['X.4', 'Phường D', 'commune', 'HN', '2026-09-01', null],
])

const links = tableRows('old,new,date,relation,primary,status', [
  ['S.KHDT', 'S.TC.2026', '2026-09-01', 'whole', true, 'verified'],
  ['S.TC', 'S.TC.2026', '2026-09-01', 'whole', true, 'verified'],
  ['S.XD', 'S.XD.2026', '2026-09-01', 'whole', true, 'verified'],
  ['S.GTVT', 'S.XD.2026', '2026-09-01', 'part', true, 'verified'],
  ['S.GTVT', 'S.YTE', '2026-09-01', 'part', false, 'derived'],
  ['Q.1', 'X.1', '2026-09-01', 'part', true, 'derived'],
  ['Q.1', 'X.2', '2026-09-01', 'part', true, 'derived'],
  ['Q.2', 'X.2', '2026-09-01', 'part', false, 'derived'],
  ['Q.2', 'X.3', '2026-09-01', 'part', true, 'derived'],
])

const indicators = tableRows('indicator,name_vi,measure,kind,direction,target,minimum', [
  ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher', 0.98, 30],
  ['reuse', 'Dùng lại', 'fraction', 'rate', 'higher', 0.5, 30],
  ['disbursement', 'Giải ngân', 'fraction', 'share', 'higher', 0.95, null],
  ['open', 'Đang giải quyết', 'dossiers', 'stock', 'lower', null, null],
  ['announced', 'Công bố', 'fraction', 'rate', 'higher', 1, 10],
  ['received', 'Tiếp nhận', 'dossiers', 'count', 'higher', null, null],
])

/** Land is slow for everybody; X.2 is slower than that, X.4 has next to nothing. */
const measurements = [
  ...onTime('X.1', 'Đất đai', 160, 200),
  ...onTime('X.1', 'Hộ tịch', 800, 800),
  ...onTime('X.2', 'Đất đai', 120, 200),
  ...onTime('X.2', 'Hộ tịch', 795, 800),
  ...onTime('X.3', 'Đất đai', 170, 200),
  ...onTime('X.3', 'Hộ tịch', 799, 800),
  ...onTime('X.4', 'Hộ tịch', 2, 12),
  row('2026-10-12', 'X.1', 'disbursement', 40, 100),
  row('2026-10-26', 'X.1', 'disbursement', 60, 100),
  row('2026-10-26', 'X.2', 'disbursement', 90, 300),
  row('2026-08-10', 'S.KHDT', 'on_time', 90, 100, 'Đầu tư'),
  row('2026-08-10', 'S.TC', 'on_time', 300, 300, 'Tài chính'),
  row('2026-09-07', 'S.TC.2026', 'on_time', 380, 400, 'Tài chính'),
  row('2026-08-28', 'S.KHDT', 'open', 7),
  row('2026-08-28', 'S.TC', 'open', 5),
  row('2026-09-14', 'S.TC.2026', 'open', 20),
]

const content = {
  asOf,
  parquet: ['measurements'] as const,
  tables: { units, indicators, measurements, unit_links: links, events: [] },
}

function onTime(unit: string, field: string, numerator: number, denominator: number) {
  return [
    row('2026-10-12', unit, 'on_time', numerator, denominator, field),
    row('2026-10-12', unit, 'reuse', Math.round(denominator * 0.51), denominator, field),
  ]
}

function row(
  date: string,
  unit: string,
  indicator: string,
  numerator: number,
  denominator: number | null = null,
  field: string | null = null,
): Record<string, Cell> {
  return { date, days: 1, unit, field, indicator, numerator, denominator }
}

const { engines, same } = onBothEngines(content)

const asked = { parent: 'HN', kinds: ['commune'], window: month, asOf } as const

describe('unitHeat', () => {
  test('lays communes beside every indicator with a target that any of them has', async () => {
    const heat = await same((database) => unitHeat(database, { ...asked, measure: 'target' }))
    expect(heat.definitions.map(({ indicator }) => indicator)).toEqual(['disbursement', 'on_time', 'reuse'])
    expect(heat.silent.map(({ indicator }) => indicator)).toEqual(['announced'])
    const cells = (unit: string) => heat.rows.find((one) => one.unit.unit === unit)?.cells
    expect(cells('X.1')?.[1]).toMatchObject({ numerator: 960, denominator: 1000, value: 0.96, missed: true })
    expect(cells('X.1')?.[0]).toMatchObject({ numerator: 60, denominator: 100, missed: false, judged: false })
    expect(cells('X.3')?.[0]).toMatchObject({ value: null, distance: null, missed: false })
  })

  test('calls nobody short of a target for what chance explains, and few cases where they are evidence enough', async () => {
    const heat = await same((database) => unitHeat(database, { ...asked, measure: 'target' }))
    const onTimeOf = (unit: string) => heat.rows.find((one) => one.unit.unit === unit)?.cells[1]
    expect(onTimeOf('X.3')).toMatchObject({ numerator: 969, denominator: 1000 })
    expect(onTimeOf('X.3')?.distance).toBeLessThan(0)
    expect(onTimeOf('X.3')?.missed).toBe(false)
    expect(onTimeOf('X.4')).toMatchObject({ value: 2 / 12, belowMinimum: true, judged: true, missed: true })
  })

  test('sums communes under the former district of most of them, numerators over denominators', async () => {
    const heat = await same((database) => unitHeat(database, { ...asked, measure: 'target' }))
    expect(
      heat.districts.map(({ unit, cells }) => [unit.unit, cells[1]?.numerator, cells[1]?.denominator]),
    ).toEqual([
      ['Q.1', 960 + 915, 2000],
      ['Q.2', 969, 1000],
    ])
    expect(heat.districts[0]?.cells[0]).toMatchObject({ numerator: 150, denominator: 400, value: 0.375 })
    expect(heat.rows.find(({ unit }) => unit.unit === 'X.4')?.former).toBeNull()
  })

  test('holds misses against the rates of the fields: expected ones add up to those there are', async () => {
    const heat = await same((database) => unitHeat(database, { ...asked, measure: 'residual' }))
    expect(heat.definitions.map(({ indicator }) => indicator)).toEqual(['on_time', 'reuse'])
    const of = heat.rows.flatMap(({ cells }) => cells[0]?.residual ?? [])
    const sum = (key: 'observed' | 'expected') => of.reduce((all, one) => all + one[key], 0)
    expect(sum('observed')).toBe(40 + 85 + 31 + 10)
    expect(sum('expected')).toBeCloseTo(sum('observed'), 9)
    const [land, family] = [150 / 600, (5 + 1 + 10) / 2412]
    expect(of[1]?.expected).toBeCloseTo(200 * land + 800 * family, 9)
    expect(of[1]?.z).toBeGreaterThan(0)
    expect(of[3]?.verdict).toBe('few')
    const districts = heat.districts.flatMap(({ cells }) => cells[0]?.residual ?? [])
    expect(districts[0]?.observed).toBe(125)
    expect(districts[0]?.expected).toBeCloseTo((of[0]?.expected ?? 0) + (of[1]?.expected ?? 0), 9)
  })
})

test('indicatorHeat sums the same communes under the same districts', async () => {
  const heat = await same((database) =>
    indicatorHeat(database, { parent: 'HN', indicator: 'on_time', period: month, asOf, kinds: ['commune'] }),
  )
  expect(
    heat.districts.map(({ unit, placed }) => [unit.unit, placed?.numerator, placed?.denominator]),
  ).toEqual([
    ['Q.1', 1875, 2000],
    ['Q.2', 969, 1000],
  ])
})

test('a commune knows its main former district and those that gave it another part', async () => {
  const found = await same((database) => formerDistricts(database, {}))
  expect(
    [...found].map(([unit, { district, others }]) => [unit, district.unit, others.map((one) => one.unit)]),
  ).toEqual([
    ['X.1', 'Q.1', []],
    ['X.2', 'Q.1', ['Q.2']],
    ['X.3', 'Q.2', []],
  ])
})

test('what became of a unit is told with its main successor first', async () => {
  const found = await same((database) => successors(database, {}))
  expect(found.get('S.GTVT')?.map(({ unit }) => unit)).toEqual(['S.XD.2026', 'S.YTE'])
  expect(found.get('S.YTE')).toBeUndefined()
})

describe('across a reorganisation', () => {
  const options = {
    indicator: 'on_time',
    grain: 'month',
    calendar: 'civil',
    from: '2026-08-01',
    to: asOf,
    asOf,
  } as const

  test('units that cover each other wholly are one series, whichever of them is asked', async () => {
    for (const unit of ['S.TC.2026', 'S.KHDT']) {
      const [found] = await same((database) => reorganisations(database, { unit }))
      if (!found) throw new Error('it was reorganised')
      expect(found).toMatchObject({ exact: true, side: unit === 'S.KHDT' ? 'ended' : 'began' })
      const { points } = await same((database) => likeSeries(database, { ...options, reorganisation: found }))
      expect(points.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
        [390, 400],
        [380, 400],
        [null, null],
        [null, null],
      ])
    }
  })

  test('a stock is counted once, by whom there is at the end of the period', async () => {
    const [found] = await reorganisations(engines().native, { unit: 'S.TC.2026' })
    if (!found) throw new Error('it was reorganised')
    const { points } = await same((database) =>
      likeSeries(database, {
        ...options,
        grain: 'quarter',
        from: '2026-07-01',
        to: '2026-09-30',
        indicator: 'open',
        reorganisation: found,
      }),
    )
    expect(points.map(({ value }) => value)).toEqual([20])
  })

  test.each(['S.XD.2026', 'S.XD', 'S.GTVT', 'X.1', 'Q.2'])(
    '%s is refused: parts went elsewhere',
    async (unit) => {
      const [found] = await same((database) => reorganisations(database, { unit }))
      if (!found) throw new Error('it was reorganised')
      expect(found.exact).toBe(false)
      await expect(likeSeries(engines().native, { ...options, reorganisation: found })).rejects.toThrow(
        RangeError,
      )
    },
  )

  test('a unit that keeps its code was not reorganised', async () => {
    expect(await same((database) => reorganisations(database, { unit: 'S.YTE' }))).toEqual([])
  })
})
