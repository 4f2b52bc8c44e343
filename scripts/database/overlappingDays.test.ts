import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { randomFor } from '../simulate/random.ts'
import { forBothEngines } from './forBothEngines.ts'
import { tableRows } from './tableRows.ts'
import { writePackage } from './writePackage.ts'

interface Measured {
  date: string
  days: number
  unit: string
  field: string | null
  indicator: string
}

const day = (date: string, later: number) =>
  new Date(Date.parse(date) + later * 86_400_000).toISOString().slice(0, 10)
const daysOf = ({ date, days }: Measured) => Array.from({ length: days }, (_, i) => day(date, i))
const seriesOf = ({ unit, field, indicator }: Measured) => JSON.stringify([unit, field, indicator])

/** Months and quarters of both calendars, [first day, days]. */
const periods = [
  ...[
    ['2026-08-01', 31],
    ['2026-09-01', 30],
    ['2026-10-01', 31],
    ['2026-07-15', 31],
    ['2026-08-15', 31],
  ],
  ...[
    ['2026-09-15', 30],
    ['2026-07-01', 92],
    ['2026-06-15', 92],
    ['2026-01-01', 243],
  ],
] as const

/**
 * Within a week, a month and one side of its 14th, some of them over each other, and whole periods of as many units
 * more; no two of a series begin alike.
 */
function drawn(n: number): Measured[] {
  const { integer } = randomFor(3, 'overlap')
  const rows = new Map<string, Measured>()
  for (let i = 0; i < n / 8; i++) {
    const [date, days] = periods[integer(periods.length)] ?? ['', 0]
    const row = { date, days, unit: `U${4 + integer(8)}`, field: null, indicator: 'received' }
    rows.set(`${seriesOf(row)} ${date}`, row)
  }
  for (const [i, date] of ['2026-08-31', '2026-11-01', '2026-12-31', '2026-06-14', '2026-09-14'].entries()) {
    const row = { date, days: 1, unit: `U${4 + i}`, field: null, indicator: 'received' }
    rows.set(`${seriesOf(row)} ${date}`, row)
  }
  while (rows.size < n) {
    const date = day('2026-08-03', integer(90))
    const weekday = (new Date(date).getUTCDay() + 6) % 7
    const days = 1 + integer(7 - weekday)
    const indicator = integer(2) === 0 ? 'received' : 'open'
    const row = { date, days, unit: `U${integer(4)}`, field: integer(2) === 0 ? null : 'Đất đai', indicator }
    const halves = new Set(daysOf(row).map((one) => [one.slice(0, 7), Number(one.slice(8)) > 14].join()))
    if (halves.size === 1) rows.set(`${seriesOf(row)} ${date}`, row)
  }
  return [...rows.values()]
}

test('of rows of one series that share a day none counts, and every other counts, in both engines', async () => {
  const rows = drawn(290)
  const shares = (row: Measured) =>
    rows.some(
      (other) =>
        other !== row &&
        seriesOf(other) === seriesOf(row) &&
        daysOf(other).some((one) => daysOf(row).includes(one)),
    )
  const [lost, kept] = [rows.filter(shares), rows.filter((row) => !shares(row))]
  expect(Math.min(lost.length, kept.length)).toBeGreaterThan(40)
  const folder = await mkdtemp(path.join(tmpdir(), 'overlap-'))
  await writePackage(folder, {
    asOf: '2026-12-31',
    tables: {
      units: tableRows(
        'unit,name_vi,kind,parent',
        ['HN', ...Array.from({ length: 12 }, (_, i) => `U${i}`)].map((unit) => [
          unit,
          unit,
          null,
          unit === 'HN' ? null : 'HN',
        ]),
      ),
      indicators: tableRows('indicator,name_vi,kind,direction', [
        ['received', 'Tiếp nhận', 'count', 'higher'],
        ['open', 'Tồn', 'count', 'lower'],
      ]),
      measurements: rows.map((row) => ({ ...row, numerator: 1, denominator: null })),
    },
  })
  const engines = await forBothEngines(folder)
  const sql = `SELECT CAST("date" AS VARCHAR) AS date, days, unit, field, indicator FROM measurements
    ORDER BY unit, field, indicator, "date"`
  const found = await engines.run({ sql, values: [], tables: ['measurements'] })
  const faults = [engines.native, engines.wasm].map(({ report }) => report.flatMap((one) => one.faults))
  engines.close()
  await rm(folder, { recursive: true })
  const written = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted()
  expect(written(found.native)).toEqual(written(kept))
  expect(found.wasm).toEqual(found.native)
  for (const one of faults) {
    expect(new Set(one.map(({ code }) => code))).toEqual(new Set(['days-overlap']))
    expect(one.reduce((sum, { rows: n = 0 }) => sum + n, 0)).toBe(lost.length)
  }
})
