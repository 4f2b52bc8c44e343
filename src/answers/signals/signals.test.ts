import { expect, test } from 'vitest'
import { onBothEngines } from '../../../scripts/database/onBothEngines.ts'
import { seeded } from '../../domain/chance/seeded.ts'
import { periodNamed, periodsUpTo, yearToDate } from '../../domain/indicator/period.ts'
import { attention } from '../overview/attention.ts'
import { signalParts } from './signalParts.ts'
import { signals } from './signals.ts'

const asOf = '2026-11-20'
const week = periodNamed('2026-W46', 'civil')
const weeks = periodsUpTo(week, 56)
/** Quiet communes, one that slips, one that never was good, one that has just begun, one that has fallen silent. */
const codes = [...Array.from({ length: 8 }, (_, i) => `C${i}`), 'SLIP', 'BAD', 'NEW', 'MUTE']

const units = [
  { unit: 'HN', name_vi: 'Hà Nội', kind: 'city', parent: null, valid_from: null },
  ...codes.map((unit) => ({
    unit,
    name_vi: `Xã ${unit}`,
    kind: 'commune',
    parent: 'HN',
    valid_from: unit === 'NEW' ? '2026-09-14' : null,
  })),
  { unit: 'SLIP.1', name_vi: 'Phòng 1', kind: 'division', parent: 'SLIP', valid_from: null },
  { unit: 'SLIP.2', name_vi: 'Phòng 2', kind: 'division', parent: 'SLIP', valid_from: null },
]

const random = seeded(7)
const fields = ['Đất đai', 'Hộ tịch']

const measurements = weeks.flatMap((one, i) => {
  const weeksAgo = weeks.length - 1 - i
  return codes.flatMap((code) => {
    if (code === 'NEW' && one.start < '2026-09-14') return []
    if (code === 'MUTE' && weeksAgo < 3) return []
    const rate = code === 'BAD' ? 0.1 : code === 'SLIP' && weeksAgo < 3 ? 0.06 : 0.01
    return fields.map((field, f) => {
      const cases = 200
      const misses = Array.from({ length: cases }, () => Number(random() < rate)).reduce((a, b) => a + b, 0)
      const unit = code === 'SLIP' ? `SLIP.${f + 1}` : code
      return {
        date: one.start,
        days: 1,
        unit,
        field,
        indicator: 'on_time',
        numerator: cases - misses,
        denominator: cases,
      }
    })
  })
})

const tables = {
  units,
  indicators: [
    {
      indicator: 'on_time',
      name_vi: 'Đúng hạn',
      measure: 'fraction',
      kind: 'rate',
      direction: 'higher',
      target: 0.97,
      minimum: 30,
    },
    {
      indicator: 'open_overdue',
      name_vi: 'Quá hạn',
      measure: 'dossiers',
      kind: 'stock',
      direction: 'lower',
      target: null,
      minimum: null,
    },
  ],
  measurements: [
    ...measurements.map((row) => ({
      ...row,
      numerator: row.numerator as number,
      denominator: row.denominator as number | null,
    })),
    {
      date: '2026-11-16',
      days: 1,
      unit: 'SLIP.1',
      field: 'Đất đai',
      indicator: 'open_overdue',
      numerator: 9,
      denominator: null,
    },
  ],
}

const { same } = onBothEngines({ asOf, tables, parquet: ['measurements'] })

const found = () => same((database) => signals(database, { parent: 'HN', period: week, asOf }))

test('the unit that slips stands first, with the week it began and how full it was last year', async () => {
  const { rows, week: shown } = await found()
  const [first] = rows
  expect(shown.period).toBe('2026-W46')
  expect(first?.unit.unit).toBe('SLIP')
  // A chance week just before it may count as its beginning.
  expect(['2026-W43', '2026-W44']).toContain(first?.slip?.since.period)
  expect(first?.slip?.observed).toBeGreaterThan(3 * (first?.slip?.expected ?? 0))
  expect(first?.lastYear?.value).toBeGreaterThan(0.97)
  expect(first?.lastYear?.end).toBe(yearToDate(periodNamed('2025-W46', 'civil')).end)
  expect(first?.waiting).toBe(9)
})

test('who was never good has missed the target since the first week of all that are held, and does not slip', async () => {
  const bad = (await found()).rows.find(({ unit }) => unit.unit === 'BAD')
  expect(bad?.slip).toBeNull()
  expect(weeks).toHaveLength(56)
  expect(bad?.missed?.since).toEqual(weeks[0])
  expect(bad?.lastYear).toBeNull()
})

test('nobody else is named, whoever is too young is said, and whoever fell silent', async () => {
  const { rows, young, silent, slipTests } = await found()
  expect(rows.map(({ unit }) => unit.unit).sort()).toEqual(['BAD', 'SLIP'])
  expect(young.map(({ unit }) => unit)).toEqual(['NEW'])
  expect(slipTests).toBe(codes.length - 1)
  expect(silent.map(({ unit }) => unit.unit)).toContain('MUTE')
})

test('the weeks of an alert hold its counts, what was expected and the most that is usual', async () => {
  const [first] = (await found()).rows
  expect(first?.weeks).toHaveLength(30)
  const now = first?.weeks.at(-1)
  expect(now?.cases).toBe(400)
  expect(now?.expected).toBeGreaterThan(2)
  expect(now?.limit).toBeGreaterThan(now?.expected ?? 0)
  const beyond = first?.weeks.filter(({ observed, limit }) => observed > (limit ?? Number.POSITIVE_INFINITY))
  expect(beyond?.at(-1)?.start).toBeDefined()
  expect((beyond?.at(-1)?.start ?? '') >= (first?.slip?.since.start ?? '')).toBe(true)
})

test('the misses of a slip lie in units and fields that add up to it', async () => {
  const [first] = (await found()).rows
  if (!first?.slip) throw new Error('no slip')
  const begins = first.weeks.at(-first.slip.weeks)?.start ?? ''
  const { definition } = first
  const parts = await same((database) =>
    signalParts(database, { unit: 'SLIP', definition, window: { start: begins, end: week.end }, asOf }),
  )
  expect(parts.map(({ unit, field }) => `${unit.unit} ${field}`).sort()).toEqual([
    'SLIP.1 Đất đai',
    'SLIP.2 Hộ tịch',
  ])
  expect(parts.reduce((sum, { misses }) => sum + misses, 0)).toBe(first.slip.observed)
})

test('a period that is not over leads to its last complete week', async () => {
  const month = periodNamed('2026-11', 'civil')
  const { week: shown } = await same((database) => signals(database, { parent: 'HN', period: month, asOf }))
  expect(shown.period).toBe('2026-W46')
  const october = periodNamed('2026-10', 'civil')
  const before = await same((database) => signals(database, { parent: 'HN', period: october, asOf }))
  expect(before.week.period).toBe('2026-W43')
  expect(before.rows.map(({ unit }) => unit.unit)).toEqual(['BAD'])
})

test('the overview shows the list, those first for whom most people wait', async () => {
  const { rows } = await found()
  const shown = await same((database) => attention(database, { parent: 'HN', asOf }))
  expect(shown.period.period).toBe('2026-W46')
  expect(shown.rows.map(({ unit, waiting }) => [unit.unit, waiting])).toEqual([
    ['SLIP', 9],
    ['BAD', null],
  ])
  for (const { unit, worst } of shown.rows) {
    const { weeks: _, ...row } = rows.find((one) => one.unit.unit === unit.unit) ?? { weeks: [] }
    expect(worst).toEqual(row)
  }
  const early = await same((database) => attention(database, { parent: 'HN', asOf: '2026-11-01' }))
  expect(early.rows.map(({ unit }) => unit.unit)).toContain('BAD')
})
