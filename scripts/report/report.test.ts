import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../src/engine/Database.ts'
import { writePackage } from '../database/writePackage.ts'
import { runHere } from '../testing/runHere.ts'
import { main } from './report.ts'

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
  indicators: text(
    'indicator,name_vi,measure,kind,direction,minimum',
    ['r', 'Đúng hạn', 'fraction', 'rate', 'higher', 30],
    ['s', 'Số hoá', 'fraction', 'rate', 'higher', 30],
    ['t', 'Chưa đo', 'fraction', 'rate', 'higher', 30],
  ),
  proxies: text(
    'index,edition,component,indicator,share,rule,thresholds,status',
    ['X', '1', 'X.2', 'r', 1, 'proportional', null, 'verified'],
    ['X', '1', 'X.1', 's', 0.5, 'steps', '0.5:0.5;0.9:1', 'assumed'],
    ['X', '1', 'X.1', 't', 0.5, 'proportional', null, 'assumed'],
  ),
  measurements: text(
    'date,days,unit,field,indicator,numerator,denominator',
    ['2026-10-05', 5, 'S.A', 'f', 'r', 9, 10],
    ['2026-10-05', 5, 'S.B', 'f', 'r', 6, 10],
    ['2026-10-05', 5, 'S.A', 'f', 's', 6, 10],
    ['2026-11-02', 5, 'S.B', 'f', 'r', 10, 10],
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
    'unit,name_vi,kind,parent',
    ['HN', 'Hà Nội', 'city', null],
    ['S.A', 'Sở A', 'department', 'HN'],
    ['S.B', 'Sở B', 'department', 'HN'],
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

const report = (...args: string[]) => runHere(main, ...args, '--data', folder)

/** The command itself, in a process of its own. */
const command = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/report/report.ts', ...args, '--data', folder], {
    cwd: root,
    encoding: 'utf8',
  })

describe('on a package of its own', () => {
  test('ranks by system, ties by code, as JSON with codes as text', () => {
    const { stdout, status } = command('ranking', '--index', 'X', '--year', '2024')
    expect(status).toBe(0)
    const printed = { rank_published: null, rank_low: null, rank_high: null }
    expect(JSON.parse(stdout)).toEqual([
      { place: '01', name: 'Hà Nội', score: 7.5, rank: 1, ...printed },
      { place: '24', name: 'Bắc Giang', score: 7.5, rank: 1, ...printed },
      { place: '02', name: 'Hà Giang', score: 2, rank: 3, ...printed },
    ])
  })

  test('ranks each system of a year by itself', async () => {
    const rows = JSON.parse((await report('ranking', '--index', 'X', '--year', '2026')).stdout)
    expect(rows.map(({ name, score, rank }: Record<string, unknown>) => [name, score, rank])).toEqual([
      ['Hà Nội', 6, 1],
      ['Hà Giang', 5, 1],
      ['Bắc Ninh', 4, 2],
    ])
  })

  test('takes an index apart as CSV, with the units that were read or derived', async () => {
    const args = ['--index', 'X', '--year', '2025', '--place', '01', '--format', 'csv']
    expect((await report('breakdown', ...args)).stdout.split('\n')).toEqual([
      'component,parent,name,score,max,weight,points,lost,rank,median,best,lead',
      'X,,Chỉ số X,6.1,10,,6.1,3.9,2,7.05,8,',
      'X.1,X,Phần một,2.4,4,,2.4,1.6,,,,S.A;S.B',
      'X.2,X,"Phần ""hai"", sau",3.6,6,,3.6,2.4,,,,',
      '',
    ])
  })

  test('turns what is measured into points: the asked unit first, components in the order of the tree', async () => {
    const args = ['--index', 'X', '--grain', 'month', '--from', '2026-10-01', '--to', '2026-11-05']
    const { stdout, stderr } = await report(
      'points',
      ...args,
      '--children',
      '--today',
      '2026-11-20',
      '--format',
      'csv',
    )
    expect(stderr).toBe('')
    const [october, november] = ['2026-10,2026-10-01,2026-10-31', '2026-11,2026-11-01,2026-11-30']
    expect(stdout.split('\n')).toEqual([
      'period,start,end,unit,component,points,measurable,max,status,complete',
      // 6 × 15/20, and half of 4 × the half that six of ten bring
      `${october},HN,X,5.5,8,10,assumed,true`,
      `${november},HN,X,6,6,10,verified,false`,
      `${october},HN,X.1,1,2,4,assumed,true`,
      `${october},HN,X.2,4.5,6,6,verified,true`,
      `${november},HN,X.2,6,6,6,verified,false`,
      `${october},S.A,X,6.4,8,10,assumed,true`,
      `${october},S.A,X.1,1,2,4,assumed,true`,
      `${october},S.A,X.2,5.4,6,6,verified,true`,
      `${october},S.B,X,3.6,6,10,verified,true`,
      `${november},S.B,X,6,6,10,verified,false`,
      `${october},S.B,X.2,3.6,6,6,verified,true`,
      `${november},S.B,X.2,6,6,6,verified,false`,
      '',
    ])
  })

  test('has no points where nothing is measured, and refuses what it does not know', async () => {
    const at = ['--grain', 'year', '--from', '2024-01-01', '--to', '2024-12-31']
    const empty = await report('points', '--index', 'X', ...at)
    expect([empty.stdout, empty.status]).toEqual(['[]\n', 0])
    for (const wrong of [
      ['--index', 'Y', ...at],
      ['--index', 'X', '--unit', 'S.C', ...at],
      ['--index', 'X', '--grain', 'day', '--from', '2024-01-01', '--to', '2024-12-31'],
      ['--index', 'X', '--grain', 'year', '--from', '2024-02-30', '--to', '2024-12-31'],
    ]) {
      const { stdout, status } = await report('points', ...wrong)
      expect([stdout, status]).toEqual(['', 2])
    }
  })

  test('answers what is valid but unknown with nothing', async () => {
    const empty = await report('ranking', '--index', 'X', '--year', '2023')
    expect([empty.stdout, empty.status]).toEqual(['[]\n', 0])
    const header = await report('ranking', '--index', 'X', '--year', '2023', '--format', 'csv')
    expect(header.stdout).toBe('place,name,score,rank,rank_published,rank_low,rank_high\n')
  })

  test('answers what it does not know with a message on standard error and exit code 2', async () => {
    const { stdout, stderr, status } = command('breakdown', '--index', 'X', '--year', '2025', '--place', '77')
    const said = 'không có tỉnh, thành phố “77”. Hãy dùng mã trong bảng places.\n'
    expect([stdout, stderr, status]).toEqual(['', said, 2])
    expect((await report('ranking', '--index', 'X', '--year', '2025', '--draws', '7')).status).toBe(2)
  })
})

test('a folder without a data package ends with exit code 1, for the question was valid', async () => {
  const nowhere = path.join(folder, 'nowhere')
  const { status, stderr } = await runHere(
    main,
    'ranking',
    '--index',
    'X',
    '--year',
    '2024',
    '--data',
    nowhere,
  )
  expect(status).toBe(1)
  expect(stderr).toContain('datapackage.json')
})

const asked = ['ranking', '--index', 'X', '--year', '2021']

test.each([
  { args: [], vi: 'chưa nêu câu hỏi', en: 'no question was asked' },
  { args: ['rank'], vi: 'không có câu hỏi “rank”', en: 'there is no question “rank”. Use one of: ranking' },
  { args: ['ranking', '--year', '2021'], vi: 'ranking cần --index', en: 'ranking needs --index' },
  { args: ['ranking', '--index', '', '--year', '2021'], vi: '--index đang trống', en: '--index is empty' },
  { args: [...asked, '--index', 'Y'], vi: '--index được ghi hai lần', en: '--index is there twice' },
  { args: [...asked, '--component'], vi: '--component thiếu giá trị', en: '--component lacks its value' },
  { args: [...asked, '--component', '--format'], vi: '--component thiếu giá trị', en: '--component lacks' },
  {
    args: [...asked, '--format', 'xml'],
    vi: '--format không nhận “xml”',
    en: '--format does not take “xml”',
  },
  { args: [...asked, '--today', '2026-02-30'], vi: '“2026-02-30” không phải một ngày', en: 'is no date' },
  { args: [...asked, '--place', '01'], vi: 'không có tùy chọn --place', en: 'there is no option --place' },
  { args: [...asked, '--constructor'], vi: 'không có tùy chọn --constructor', en: 'no option --constructor' },
  { args: ['alerts', '--week', '2026-W99'], vi: 'không phải một tuần', en: 'is no week' },
  { args: ['alerts', '--week', '2026-W46', '--children=no'], vi: 'không nhận giá trị', en: 'takes no value' },
  {
    args: ['ranking', 'PCI', '--year', '2021'],
    vi: '“PCI” không thuộc tùy chọn nào',
    en: '“PCI” belongs to',
  },
  { args: ['ranking', '--index', 'Z', '--year', '2021'], vi: 'không có chỉ số “Z”', en: 'no index “Z”' },
  { args: ['ranking', '--index', 'X', '--year', '21'], vi: '“21” không phải một năm', en: 'is no year' },
])('$args is refused in the language asked for, $en', async ({ args, vi, en }) => {
  const [inVietnamese, inEnglish] = [await report(...args), await report(...args, '--lang', 'en')]
  expect([inVietnamese.stdout, inVietnamese.status, inEnglish.status]).toEqual(['', 2, 2])
  expect(inVietnamese.stderr).toContain(vi)
  expect(inEnglish.stderr).toContain(en)
})

test('an unknown language is refused in Vietnamese', async () => {
  const { stderr, status } = await report(...asked, '--lang', 'fr')
  expect([status, stderr]).toEqual([2, '--lang không nhận “fr”. Hãy dùng một trong: vi, en.\n'])
})
