import path from 'node:path'
import { expect, test } from 'vitest'
import { forBothEngines } from '../../../scripts/database/forBothEngines.ts'
import { onBothEngines } from '../../../scripts/database/onBothEngines.ts'
import { tableRows } from '../../../scripts/database/tableRows.ts'
import { writePackage } from '../../../scripts/database/writePackage.ts'
import type { Cell } from '../../engine/Database.ts'
import { operations } from './operations.ts'
import { overviewOfOperations } from './overview.ts'

const asOf = '2026-11-20'
const rate = (date: string, unit: string, onTime: number, finished: number): Cell[] => [
  date,
  1,
  unit,
  'on_time',
  onTime,
  finished,
]

/** A misses 40 of 200, B none of 800; what a rate makes of which component is known to different degrees. */
const tables = {
  units: tableRows('unit,name_vi,kind,parent', [
    ['HN', 'Hà Nội', 'city', null],
    ['A', 'Sở A', 'department', 'HN'],
    ['B', 'Sở B', 'department', 'HN'],
  ]),
  indicators: tableRows('indicator,name_vi,measure,kind,direction,target,minimum', [
    ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher', 0.98, 30],
    ['on_time_due', 'Đúng hạn trên đến hạn', 'fraction', 'rate', 'higher', 0.97, 30],
    ['unmeasured', 'Chưa đo', 'fraction', 'rate', 'higher', null, 30],
  ]),
  measurements: tableRows('date,days,unit,indicator,numerator,denominator', [
    rate('2026-11-10', 'A', 160, 200),
    rate('2026-11-10', 'B', 800, 800),
    rate('2026-11-17', 'A', 190, 200),
    ['2026-11-17', 1, 'A', 'on_time_due', 180, 200],
  ]),
  editions: tableRows('index,edition,first_year,last_year', [
    ['I', '2020', 2020, 2025],
    ['I', '2026', 2026, null],
  ]),
  components: tableRows('index,edition,tree,component,parent,level_vi,name_vi,max,aggregation,status', [
    ['I', '2020', 'main', 'I', null, 'chỉ số', 'I', 100, 'sum', 'verified'],
    ['I', '2020', 'main', 'I.1', 'I', 'nhóm', 'Cũ', 100, null, 'verified'],
    ['I', '2026', 'main', 'I', null, 'chỉ số', 'I', 100, 'sum', 'verified'],
    ['I', '2026', 'main', 'I.1', 'I', 'nhóm', 'Một', 20, null, 'verified'],
    ['I', '2026', 'main', 'I.2', 'I', 'nhóm', 'Hai', 30, null, 'verified'],
    ['I', '2026', 'main', 'I.3', 'I', 'nhóm', 'Ba', 50, null, 'assumed'],
  ]),
  proxies: tableRows('index,edition,component,indicator,share,rule,status', [
    ['I', '2020', 'I.1', 'on_time', 1, 'proportional', 'verified'],
    ['I', '2026', 'I.1', 'on_time', 0.5, 'proportional', 'verified'],
    ['I', '2026', 'I.1', 'unmeasured', 0.5, 'proportional', 'verified'],
    ['I', '2026', 'I.2', 'on_time', 1, 'proportional', 'assumed'],
    ['I', '2026', 'I.3', 'on_time', 1, 'proportional', 'verified'],
  ]),
  closings: tableRows('calendar,period,closed_at,unit,indicator,numerator,denominator', [
    ['civil', '2026-W46', '2026-11-16T09:30:00', 'HN', 'on_time', 950, 1000],
  ]),
  dossiers: tableRows('dossier,type,unit,received,due,finished,transferred', [
    ['1', 'procedure', 'A', '2026-10-01T08:00:00', '2026-10-05T17:00:00', null, false],
  ]),
}

const { folder, same } = onBothEngines({ asOf, tables })

test('one answer holds week, month, who is silent, what needs direction and when the week was closed', async () => {
  const found = await same((database) => operations(database, { unit: 'HN', asOf }))
  expect([found.week.period.period, found.month.period.period]).toEqual(['2026-W47', '2026-11'])
  expect(found.silent.map(({ unit, last_day }) => [unit.unit, last_day])).toEqual([['B', '2026-11-10']])
  expect(found.attention?.rows.map(({ unit, worst }) => [unit.unit, worst.missed?.misses])).toEqual([
    ['A', 40],
  ])
  expect(found.oldest.map(({ unit, oldest_due }) => [unit, oldest_due?.slice(0, 10)])).toEqual([
    ['A', '2026-10-05'],
  ])
  expect(found.closedAt?.slice(0, 16).replace('T', ' ')).toBe('2026-11-16 09:30')
})

test('both rates on time stand side by side, each with its own target', async () => {
  const { week } = await same((database) => operations(database, { unit: 'HN', asOf }))
  expect(week.onTime).toMatchObject({ numerator: 190, denominator: 200, value: 0.95 })
  expect(week.onTimeDue).toMatchObject({ numerator: 180, denominator: 200, value: 0.9 })
  expect([week.target, week.dueTarget]).toEqual([0.98, 0.97])
  expect(week.previousOnTimeDue.value).toBeNull()
})

test('points stand only where indicator, component and edition are all verified: 20 × ½ × 40 ÷ 1 000', async () => {
  const { attention } = await same((database) => operations(database, { unit: 'HN', asOf }))
  expect(attention?.rows[0]?.worst.atStake).toEqual([
    {
      unit: 'A',
      index: 'I',
      meta: null,
      component: 'I.1',
      name_vi: 'Một',
      name_en: null,
      indicator: 'on_time',
      points: expect.closeTo(0.4, 12),
    },
  ])
})

test('a package without measurements has no work to tell of', async () => {
  const empty = path.join(folder(), 'empty')
  await writePackage(empty, { tables: { units: tables.units, indicators: tables.indicators } })
  const nothing = await forBothEngines(empty)
  expect(await overviewOfOperations(nothing.native, { asOf: null })).toBeNull()
  expect(await overviewOfOperations(nothing.wasm, { asOf: null })).toBeNull()
  nothing.close()
})
