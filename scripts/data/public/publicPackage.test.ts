import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tables } from '../../../src/engine/contract.ts'
import { type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { tableRows } from '../../database/tableRows.ts'
import { writePackage } from '../../database/writePackage.ts'
import { packageProblems } from '../packageProblems.ts'
import { publicPackage } from './publicPackage.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'public-'))
const out = path.join(folder, 'out')
let data: OpenPackage

beforeAll(async () => {
  await writePackage(path.join(folder, 'in'), {
    asOf: '2026-03-20',
    simulated: ['measurements'],
    tables: {
      units: tableRows('unit,name_vi,kind,parent', [
        ['HN', 'Hà Nội', 'city', null],
        ['S.A', 'Sở A', 'department', 'HN'],
        ['S.A.D1', 'Phòng 1', 'division', 'S.A'],
        ['S.A.T1', 'Trung tâm 1', 'affiliate', 'S.A'],
        ['X.1', 'Xã 1', 'commune', 'HN'],
        ['X.2', 'Xã 2', 'commune', 'HN'],
      ]),
      unit_links: tableRows('old,new,date,relation,status', [
        ['S.A.D1', 'S.A', '2026-01-01', 'part', 'verified'],
        ['X.2', 'X.1', '2026-01-01', 'part', 'verified'],
      ]),
      indicators: tableRows('indicator,name_vi,measure,kind,direction', [
        ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher'],
        ['open', 'Đang mở', 'dossiers', 'stock', 'lower'],
      ]),
      measurements: tableRows('date,days,unit,field,indicator,numerator,denominator', [
        ['2026-01-01', 4, 'S.A.D1', 'Đất đai', 'on_time', 15, 20],
        ['2026-01-26', 6, 'S.A.D1', 'Hộ tịch', 'on_time', 5, 5],
        ['2026-01-05', 7, 'S.A.T1', null, 'on_time', 9, 10],
        ['2026-02-02', 7, 'S.A.D1', 'Đất đai', 'on_time', 28, 29],
        ['2026-01-05', 7, 'X.1', null, 'on_time', 80, 90],
        ['2026-01-05', 7, 'X.2', null, 'on_time', 3, 4],
        ['2026-03-02', 7, 'X.2', null, 'on_time', 300, 400],
        ['2026-01-30', 1, 'S.A.D1', 'Đất đai', 'open', 7, null],
        ['2026-01-30', 1, 'S.A.T1', null, 'open', 2, null],
      ]),
      closings: tableRows('calendar,period,closed_at,unit,indicator,numerator,denominator', [
        ['civil', '2026-01', '2026-02-02T09:00:00', 'X.2', 'on_time', 3, 4],
      ]),
      dossiers: tableRows('dossier,type,unit,received', [['1', 'procedure', 'X.2', '2026-01-05T09:00:00']]),
      steps: tableRows('dossier,step,order,attempt,unit', [['1', 'draft', 1, 1, 'X.2']]),
    },
  })
  await publicPackage(path.join(folder, 'in'), out)
  data = await openPackage(out)
})

afterAll(() => {
  data.close()
  rmSync(folder, { recursive: true })
})

const rows = (sql: string, table: (typeof tables)[number]) => data.run({ sql, values: [], tables: [table] })

test('months by unit stand without fields, small rates blank with the next of their kind', async () => {
  const sql = `SELECT CAST("date" AS VARCHAR) AS day, days, unit, field, indicator, numerator, denominator
    FROM measurements ORDER BY indicator, unit, day`
  expect((await rows(sql, 'measurements')).map((row) => Object.values(row).join(' '))).toEqual([
    '2026-01-01 31 S.A  on_time 29 35',
    '2026-02-01 28 S.A  on_time  ',
    '2026-01-01 31 X.1  on_time  ',
    '2026-01-01 31 X.2  on_time  ',
    '2026-01-31 1 S.A  open 9 ',
  ])
})

test('no case, step, division or closing is in it, nor a row that names one', async () => {
  expect(
    ['dossiers', 'steps', 'closings', 'forms', 'paths'].filter((name) =>
      existsSync(path.join(out, `${name}.csv`)),
    ),
  ).toEqual([])
  expect((await rows('SELECT unit FROM units ORDER BY unit', 'units')).map(({ unit }) => unit)).toEqual([
    'HN',
    'S.A',
    'X.1',
    'X.2',
  ])
  expect(await rows('SELECT old FROM unit_links ORDER BY old', 'unit_links')).toEqual([{ old: 'X.2' }])
})

test('it says whom it is for, and keeps the mark of what is made up', () => {
  const { audience, leastDenominator, asOf, resources } = JSON.parse(
    readFileSync(path.join(out, 'datapackage.json'), 'utf8'),
  )
  expect([audience, leastDenominator, asOf]).toEqual(['public', 30, '2026-03-20'])
  expect(
    resources
      .filter((one: { simulated?: boolean }) => one.simulated)
      .map(({ name }: { name: string }) => name),
  ).toEqual(['measurements'])
})

test('the checks find nothing in it', async () => {
  expect(await packageProblems(out, {}, tables)).toEqual([])
})
