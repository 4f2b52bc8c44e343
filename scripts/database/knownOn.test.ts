import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { windowValues } from '../../src/answers/lists/windowValues.ts'
import type { Cell } from '../../src/engine/Database.ts'
import { overdueDossiers } from '../../src/queries/overdueDossiers.ts'
import { ask } from '../../src/queries/query.ts'
import { defaultData } from '../report/defaultData.ts'
import { type OpenPackage, openPackage } from './openPackage.ts'
import { tableRows } from './tableRows.ts'
import { writePackage } from './writePackage.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

const rows = (header: string, ...lines: Cell[][]) => tableRows(header, lines)

const tables = {
  units: rows(
    'unit,name_vi,kind,parent,valid_from',
    ['HN', 'Hà Nội', 'city', null],
    ['OLD', 'Cũ', 'district', 'HN'],
    ['NEW', 'Mới', 'commune', 'HN', '2026-07-01'],
  ),
  events: rows('date,kind,name_vi', ['2026-07-01', 'reorganisation', 'Sắp xếp']),
  measurements: rows(
    'date,days,unit,indicator,numerator',
    ['2026-06-22', 5, 'OLD', 'received', 1],
    ['2026-06-29', 2, 'OLD', 'received', 2],
    ['2026-06-30', null, 'HN', 'received', 4],
    ['2026-07-01', 1, 'OLD', 'received', 8],
  ),
  closings: rows(
    'calendar,period,closed_at,unit,indicator,numerator',
    ['civil', '2026-05', '2026-06-05T10:00:00', 'HN', 'received', 3],
    ['civil', '2026-05', '2026-07-02T10:00:00', 'OLD', 'received', 4],
  ),
  dossiers: rows(
    'dossier,type,receiving_unit,unit,received,due_original,due,finished,status,transferred,apology,satisfaction',
    [
      'd1',
      'procedure',
      'OLD',
      'OLD',
      '2026-06-01T08:00:00',
      '2026-06-10T08:00:00',
      '2026-07-20T08:00:00',
      null,
      'processing',
      false,
      '2026-07-03',
    ],
    [
      'd2',
      'procedure',
      'OLD',
      'OLD',
      '2026-06-02T08:00:00',
      '2026-07-10T08:00:00',
      '2026-07-10T08:00:00',
      '2026-07-01T09:00:00',
      'withdrawn',
      false,
      null,
      5,
    ],
    [
      'd3',
      'procedure',
      'OLD',
      'NEW',
      '2026-06-03T08:00:00',
      '2026-06-12T08:00:00',
      '2026-06-12T08:00:00',
      null,
      'processing',
      true,
    ],
    [
      'd4',
      'procedure',
      'OLD',
      'OLD',
      '2026-07-01T08:00:00',
      '2026-07-10T08:00:00',
      '2026-07-10T08:00:00',
      null,
      'processing',
      false,
    ],
  ),
  steps: rows(
    'dossier,step,order,attempt,unit,received,started,finished',
    ['d1', 'receive', 1, 1, 'OLD', '2026-06-01T08:00:00', '2026-06-01T09:00:00', '2026-07-01T09:00:00'],
    ['d1', 'review', 2, 1, 'OLD', '2026-07-01T09:00:00', null, null],
  ),
  publications: rows(
    'index,year,place_system,places_ranked,published',
    ['X', 2023, '63', 2, '2024-04-02'],
    ['X', 2024, '63', 2, null],
    ['X', 2025, '63', 2, '2026-07-01'],
    ['Y', 2023, '63', 2, null],
    ['Y', 2024, '63', 2, null],
    ['Y', 2025, '63', 2, null],
  ),
  scores: rows(
    'index,year,place_system,place,component,score',
    ...['X', 'Y'].flatMap((index) => [2023, 2024, 2025].map((year) => [index, year, '63', '01', index, 1])),
  ),
  unit_scores: rows(
    'index,period,unit,component,score',
    ['Z', '2025', 'HN', 'Z', 1],
    ['Z', '2026-06', 'HN', 'Z', 2],
    ['Z', '2026-07', 'HN', 'Z', 3],
    ['Z', '2026', 'HN', 'Z', 4],
  ),
}

const all = (database: OpenPackage, table: keyof typeof tables) =>
  database.run({ sql: `FROM ${table} ORDER BY ALL`, values: [], tables: [table] })

async function written(today: string | null, asOf = '2026-08-31'): Promise<OpenPackage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'known-'))
  folders.push(folder)
  await writePackage(folder, { asOf, tables })
  return openPackage(folder, { today })
}

test('on an earlier day nothing that happened later is there', async () => {
  const database = await written('2026-06-30')
  const of = (table: keyof typeof tables) => all(database, table)
  expect(database.package.asOf).toBe('2026-06-30')
  expect((await of('measurements')).map(({ numerator }) => numerator)).toEqual([1, 2, 4])
  expect((await of('closings')).map(({ numerator }) => numerator)).toEqual([3])
  expect(
    (await of('dossiers')).map(({ dossier, unit, finished, status, apology, satisfaction, transferred }) => [
      dossier,
      unit,
      finished,
      status,
      apology,
      satisfaction,
      transferred,
    ]),
  ).toEqual([
    ['d1', 'OLD', null, 'processing', null, null, false],
    ['d2', 'OLD', null, null, null, null, false],
    ['d3', 'OLD', null, 'processing', null, null, false],
  ])
  expect((await of('dossiers')).map(({ due }) => String(due).slice(0, 10))).toEqual([
    '2026-06-10',
    '2026-07-10',
    '2026-06-12',
  ])
  expect((await of('steps')).map(({ step, finished }) => [step, finished])).toEqual([['receive', null]])
  expect((await of('publications')).map(({ index, year }) => [index, year])).toEqual([
    ['X', 2023],
    ['X', 2024],
    ['Y', 2023],
    ['Y', 2024],
  ])
  const scored = (await of('scores')).map(({ index, year }) => `${index} ${year}`)
  expect(scored.sort()).toEqual(['X 2023', 'X 2024', 'Y 2023', 'Y 2024'])
  expect((await of('unit_scores')).map(({ score }) => score)).toEqual([1, 2])
  database.close()
})

test('the data’s own day, or a later one, takes nothing', async () => {
  for (const today of [null, '2026-08-31', '2027-01-31']) {
    const database = await written(today)
    for (const table of ['measurements', 'dossiers', 'scores', 'closings'] as const) {
      expect(await all(database, table)).toHaveLength(tables[table].length)
    }
    database.close()
  }
})

test('what was open and overdue on an earlier day is what was measured then, whatever became of it', async () => {
  const today = '2026-10-31'
  const [then, now] = [await openPackage(defaultData(), { today }), await openPackage(defaultData())]
  const window = { start: today, end: today }
  const units = ['HN', 'S.NNMT', 'X.00070']
  const asked = {
    units,
    indicators: ['open', 'open_overdue'],
    windows: [{ start: '2026-10-26', end: today }],
  }
  const measured = await windowValues(now, { ...asked, asOf: '2026-11-20' })
  expect(await windowValues(then, { ...asked, asOf: today })).toEqual(measured)
  const overdue = await ask(then, overdueDossiers, { units: units.join(), as_of: window.end })
  expect(measured).toHaveLength(6)
  for (const unit of units) {
    const of = (indicator: string) =>
      measured.find((one) => one.unit === unit && one.indicator === indicator)?.value
    expect([unit, overdue.find((one) => one.unit === unit)?.overdue ?? 0]).toEqual([unit, of('open_overdue')])
  }
  const [listed] = await then.execute(`
    SELECT CAST(count(*) AS DOUBLE) AS n FROM dossiers JOIN unit_paths USING (unit)
    WHERE ancestor = 'S.NNMT' AND "type" = 'procedure' AND finished IS NULL AND NOT transferred`)
  expect(listed?.n).toBe(measured.find((one) => one.unit === 'S.NNMT' && one.indicator === 'open')?.value)
  then.close()
  now.close()
}, 60_000)
