import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { measuredSpan } from '../../src/answers/lists/measuredSpan.ts'
import { forBothEngines } from './forBothEngines.ts'
import { openPackage } from './openPackage.ts'
import { tableRows } from './tableRows.ts'
import { type PackageContent, writePackage } from './writePackage.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** First day, days, and what is said of the row; null = it counts. */
const rows: readonly (readonly [what: string, date: string, days: number, said: string | null])[] = [
  ['a month', '2026-10-01', 31, null],
  ['a February', '2026-02-01', 28, null],
  ['a February of a leap year', '2024-02-01', 29, null],
  ['a month of reports', '2026-10-15', 31, null],
  ['the first month of reports of a year', '2025-12-15', 31, null],
  ['a quarter', '2026-07-01', 92, null],
  ['a quarter of reports', '2026-03-15', 92, null],
  ['6 months', '2026-01-01', 181, null],
  ['6 months of reports', '2025-12-15', 182, null],
  ['9 months', '2026-01-01', 273, null],
  ['9 months of reports', '2025-12-15', 274, null],
  ['a year', '2025-01-01', 365, null],
  ['a leap year', '2024-01-01', 366, null],
  ['a year of reports', '2025-12-15', 365, null],
  ['a year to the end of October', '2026-01-01', 304, null],
  ['a year of reports to 14 April', '2025-12-15', 121, null],
  ['a week', '2026-11-02', 7, null],
  ['a February of 29 days in a year of 28', '2026-02-01', 29, 'days-no-period'],
  ['a month but for a day', '2026-10-01', 30, 'days-no-period'],
  ['a month from the 2nd', '2026-10-02', 31, 'days-no-period'],
  ['a month that begins on the 14th', '2026-10-14', 31, 'days-no-period'],
  ['three months that are no quarter', '2026-02-01', 89, 'days-no-period'],
  ['three months of reports that are no quarter', '2026-01-15', 90, 'days-no-period'],
  ['the second half of a year', '2026-07-01', 184, 'days-no-period'],
  ['a year to date that ends within a month', '2026-01-01', 200, 'days-no-period'],
  ['two weeks', '2026-11-02', 14, 'days-no-period'],
  ['two years', '2024-01-01', 731, 'days-no-period'],
  ['more days than there ever were', '2024-01-01', 2_000_000_000, 'days-no-period'],
  ['a week across the end of a month', '2026-09-28', 7, 'days-crossed'],
  ['no days', '2026-11-02', 0, 'days-crossed'],
]

async function written(content: PackageContent): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'periods-'))
  folders.push(folder)
  await writePackage(folder, content)
  return folder
}

const city = (codes: readonly string[]) => ({
  units: tableRows('unit,name_vi,kind,parent', [
    ['HN', 'HN', 'city', null],
    ...codes.map((unit) => [unit, unit, 'department', 'HN']),
  ]),
  indicators: tableRows('indicator,name_vi,kind,direction', [['received', 'Tiếp nhận', 'count', 'higher']]),
})

const measured = (counted: readonly (readonly [date: string, days: number, unit: string])[]) =>
  counted.map(([date, days, unit]) => ({
    ...{ date, days, unit, field: null, indicator: 'received', numerator: 1, denominator: null },
  }))

test('what is longer than a week counts where it is exactly a period of a calendar, in both engines', async () => {
  const codes = rows.map((_, i) => `U${i}`)
  const folder = await written({
    asOf: '2026-11-20',
    tables: {
      ...city(codes),
      measurements: measured(rows.map(([, date, days], i) => [date, days, codes[i] ?? ''])),
    },
  })
  const engines = await forBothEngines(folder)
  const kept = await engines.run({
    sql: 'SELECT unit FROM measurements ORDER BY unit',
    values: [],
    tables: ['measurements'],
  })
  const faults = [engines.native, engines.wasm].map(({ report }) => report.flatMap((one) => one.faults))
  engines.close()
  const names = (found: readonly { unit?: unknown }[]) =>
    found.map(({ unit }) => rows[codes.indexOf(String(unit))]?.[0]).toSorted()
  const counted = rows.filter(([, , , said]) => said === null).map(([what]) => what)
  expect(names(kept.native)).toEqual(counted.toSorted())
  expect(names(kept.wasm)).toEqual(counted.toSorted())
  for (const found of faults) {
    for (const code of ['days-no-period', 'days-crossed']) {
      const said = found.filter((one) => one.code === code).reduce((sum, { rows: n = 0 }) => sum + n, 0)
      expect([code, said]).toEqual([code, rows.filter((one) => one[3] === code).length])
    }
  }
})

test('a whole month is known on its last day, and not the day before', async () => {
  const folder = await written({
    asOf: '2026-11-20',
    tables: {
      ...city(['A']),
      measurements: measured([
        ['2026-09-01', 30, 'A'],
        ['2026-10-01', 31, 'A'],
      ]),
    },
  })
  for (const [today, last] of [
    ['2026-10-30', '2026-09-30'],
    ['2026-10-31', '2026-10-31'],
  ] as const) {
    const database = await openPackage(folder, { today })
    expect((await measuredSpan(database, {})).last).toBe(last)
    database.close()
  }
})

test('without a date of the package its last day is the last one of a period, however long those before are', async () => {
  const codes = Array.from({ length: 250 }, (_, i) => `U${i}`)
  const years = codes.map((code) => ['2024-01-01', 366, code] as const)
  const folder = await written({
    tables: {
      ...city(codes),
      measurements: measured([...years, ['2025-01-01', 31, 'U0'], ['2025-07-01', 31, 'U1']]),
    },
  })
  const engines = await forBothEngines(folder)
  const spans = [await measuredSpan(engines.native, {}), await measuredSpan(engines.wasm, {})]
  const faults = engines.native.report.flatMap((one) => one.faults)
  engines.close()
  // July 2025 stands alone, more than 92 days after January; January follows the year before.
  expect(spans).toEqual([
    { first: '2024-01-01', last: '2025-01-31' },
    { first: '2024-01-01', last: '2025-01-31' },
  ])
  expect(faults.map(({ code, value }) => [code, value])).toEqual([['date-apart', '2025-07-01']])
})
