import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../src/engine/Database.ts'
import { writePackage } from '../database/writePackage.ts'
import { parse } from './report.ts'

const root = path.resolve(import.meta.dirname, '../..')

const text = (header: string, ...lines: Cell[][]) =>
  lines.map((line) => Object.fromEntries(header.split(',').map((column, i) => [column, line[i] ?? null])))

/** An index of two parts in two systems of places, of which the newer one ranks fewer. */
const tables = {
  indices: text('index,name_vi,name_en,scale,decimals', ['X', 'Chỉ số X', 'Index X', 'points', 1]),
  editions: text('index,edition,first_year,last_year,comparable', ['X', '1', 2020, null, null]),
  components: text(
    'index,edition,tree,component,parent,name_vi,max,weight,aggregation,status',
    ['X', '1', 'main', 'X', null, 'Chỉ số X', 10, null, 'sum', 'verified'],
    ['X', '1', 'main', 'X.2', 'X', 'Phần "hai", sau', 6, null, null, 'verified'],
    ['X', '1', 'main', 'X.1', 'X', 'Phần một', 4, null, null, 'verified'],
  ),
  places: text(
    'place_system,place,name_vi,kind,valid_from,valid_to',
    ['63', '01', 'Hà Nội', 'centrally_run_city', null, '2025-06-30'],
    ['63', '02', 'Hà Giang', 'province', null, '2025-06-30'],
    ['63', '24', 'Bắc Giang', 'province', null, '2025-06-30'],
    ['34', '01', 'Hà Nội', 'centrally_run_city', '2025-07-01', null],
    ['34', '24', 'Bắc Ninh', 'province', '2025-07-01', null],
  ),
  publications: text(
    'index,year,place_system,places_ranked',
    ['X', 2024, '63', 3],
    ['X', 2025, '34', 2],
    ['X', 2026, '34', 2],
    ['X', 2026, '63', 1],
  ),
  scores: text(
    'index,year,place_system,place,component,score,rank_published',
    ['X', 2024, '63', '24', 'X', 7.5, null],
    ['X', 2024, '63', '01', 'X', 7.5, null],
    ['X', 2024, '63', '02', 'X', 2, null],
    ['X', 2026, '63', '02', 'X', 5, null],
    ['X', 2026, '34', '24', 'X', 4, null],
    ['X', 2026, '34', '01', 'X', 6, null],
    ['X', 2025, '34', '24', 'X', 8, 1],
    ['X', 2025, '34', '01', 'X', 6.1, null],
    ['X', 2025, '34', '01', 'X.1', 2.4, null],
    ['X', 2025, '34', '01', 'X.2', 3.6, null],
  ),
  units: text(
    'unit,name_vi,kind',
    ['HN', 'Hà Nội', 'city'],
    ['S.A', 'Sở A', 'department'],
    ['S.B', 'Sở B', 'department'],
  ),
  responsibilities: text(
    'index,component,unit,role,status',
    ['X', 'X.1', 'S.B', 'lead', 'derived'],
    ['X', 'X.1', 'S.A', 'lead', 'verified'],
    ['X', 'X.2', 'S.A', 'lead', 'unverified'],
  ),
}

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'report-'))
  await writePackage(folder, { tables })
})

afterAll(() => rm(folder, { recursive: true }))

const report = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/report/report.ts', ...args, '--data', folder], {
    cwd: root,
    encoding: 'utf8',
  })

describe('on a package of its own', () => {
  test('ranks by system, ties by code, as JSON with codes as text', () => {
    const { stdout, status } = report('ranking', '--index', 'X', '--year', '2024')
    expect(status).toBe(0)
    const printed = { rank_published: null, rank_low: null, rank_high: null }
    expect(JSON.parse(stdout)).toEqual([
      { place: '01', name: 'Hà Nội', score: 7.5, rank: 1, ...printed },
      { place: '24', name: 'Bắc Giang', score: 7.5, rank: 1, ...printed },
      { place: '02', name: 'Hà Giang', score: 2, rank: 3, ...printed },
    ])
  })

  test('ranks each system of a year by itself', () => {
    const rows = JSON.parse(report('ranking', '--index', 'X', '--year', '2026').stdout)
    expect(rows.map(({ name, score, rank }: Record<string, unknown>) => [name, score, rank])).toEqual([
      ['Hà Nội', 6, 1],
      ['Hà Giang', 5, 1],
      ['Bắc Ninh', 4, 2],
    ])
  })

  test('takes an index apart as CSV, with the units that were read or derived', () => {
    const args = ['--index', 'X', '--year', '2025', '--place', '01', '--format', 'csv']
    expect(report('breakdown', ...args).stdout.split('\n')).toEqual([
      'component,parent,name,score,max,weight,points,lost,rank,median,best,lead',
      'X,,Chỉ số X,6.1,10,,6.1,3.9,2,7.05,8,',
      'X.1,X,Phần một,2.4,4,,2.4,1.6,,,,S.A;S.B',
      'X.2,X,"Phần ""hai"", sau",3.6,6,,3.6,2.4,,,,',
      '',
    ])
  })

  test('answers what is valid but unknown with nothing', () => {
    const empty = report('ranking', '--index', 'X', '--year', '2023')
    expect([empty.stdout, empty.status]).toEqual(['[]\n', 0])
    const header = report('ranking', '--index', 'X', '--year', '2023', '--format', 'csv')
    expect(header.stdout).toBe('place,name,score,rank,rank_published,rank_low,rank_high\n')
  })

  test('answers what it does not know with a message on standard error and exit code 2', () => {
    const { stdout, stderr, status } = report('breakdown', '--index', 'X', '--year', '2025', '--place', '77')
    expect([stdout, stderr, status]).toEqual(['', 'unknown place: 77\n', 2])
    expect(report('ranking', '--index', 'X', '--year', '2025', '--draws', '7').status).toBe(2)
  })
})

test('a folder without a data package ends with exit code 1, for the question was valid', () => {
  const args = ['ranking', '--index', 'X', '--year', '2024', '--data', path.join(folder, 'nowhere')]
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/report/report.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  expect(status).toBe(1)
  expect(stderr).toContain('datapackage.json')
})

test.each([
  { args: [], says: 'unknown question: (none)' },
  { args: ['rank'], says: 'unknown question: rank; known: ranking' },
  { args: ['ranking', '--year', '2021'], says: 'ranking needs --index' },
  { args: ['ranking', '--index', '', '--year', '2021'], says: '--index is empty' },
  { args: ['ranking', '--index', 'X', '--year', '2021', '--format', 'xml'], says: 'unknown format: xml' },
  { args: ['ranking', '--index', 'X', '--year', '2021', '--today', '2026-02-30'], says: 'not a date' },
  { args: ['ranking', '--index', 'X', '--year', '2021', '--place', '01'], says: "Unknown option '--place'" },
  { args: ['ranking', 'PCI', '--index', 'X', '--year', '2021'], says: 'PCI' },
])('$args is refused: $says', ({ args, says }) => {
  expect(() => parse(args)).toThrow(says)
})
