import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Table } from '../../src/engine/contract.ts'
import type { Cell } from '../../src/engine/Database.ts'
import { tableRows } from './tableRows.ts'

export type Rows = readonly Readonly<Record<string, Cell>>[]
export type Tables = Readonly<Partial<Record<Table, Rows>>>

const places = ['01', '02', '04', '06', '08']
const parts = [
  [6, 7],
  [5, 8],
  [7, 5],
  [4, 4],
  [8, 3],
] as const

const scored = (index: string, year: number, made: (a: number, b: number) => (readonly [string, number])[]) =>
  places.flatMap((place, i) => {
    const [a, b] = parts[(i + year) % 5] ?? [0, 0]
    return made(a, b).map(([component, score]): Cell[] => [index, year, '63', place, component, score, null])
  })

const weighted = (a: number, b: number) =>
  [
    ['X', 4 * a + 6 * b],
    ['X.A', a],
    ['X.B', b],
  ] as const
const summed = (a: number, b: number) =>
  [
    ['Y', a + 2 * b],
    ['Y.1', a],
    ['Y.2', 2 * b],
  ] as const

/** Two indices, one of which changed its edition, and a city with two offices: nothing is wrong with it. */
export const sound = {
  indices: tableRows('index,name_vi,name_en,scale,decimals', [
    ['X', 'Chỉ số X', 'Index X', 'points', 2],
    ['Y', 'Chỉ số Y', 'Index Y', 'points', 2],
  ]),
  editions: tableRows('index,edition,first_year,last_year,comparable', [
    ['X', '2019', 2019, 2020, null],
    ['X', '2021', 2021, null, true],
    ['Y', '2020', 2020, null, null],
  ]),
  components: tableRows('index,edition,tree,component,parent,name_vi,max,weight,aggregation,status', [
    ['X', '2019', 'main', 'X', null, 'X', 100, null, 'weighted_mean', 'verified'],
    ['X', '2019', 'main', 'X.A', 'X', 'A', 10, 0.4, null, 'verified'],
    ['X', '2019', 'main', 'X.B', 'X', 'B', 10, 0.6, null, 'verified'],
    ['X', '2021', 'main', 'X', null, 'X', 100, null, 'weighted_mean', 'verified'],
    ['X', '2021', 'main', 'X.A', 'X', 'A', 10, 0.4, null, 'verified'],
    ['X', '2021', 'main', 'X.B', 'X', 'B', 10, 0.6, null, 'verified'],
    ['Y', '2020', 'main', 'Y', null, 'Y', 30, null, 'sum', 'verified'],
    ['Y', '2020', 'main', 'Y.1', 'Y', 'Một', 10, null, null, 'verified'],
    ['Y', '2020', 'main', 'Y.2', 'Y', 'Hai', 20, null, null, 'verified'],
  ]),
  places: tableRows(
    'place_system,place,name_vi,kind,valid_from,valid_to',
    places.map((place) => [
      '63',
      place,
      `Tỉnh ${place}`,
      place === '01' ? 'centrally_run_city' : 'province',
      null,
      null,
    ]),
  ),
  publications: tableRows('index,year,place_system,places_ranked', [
    ['X', 2020, '63', 5],
    ['X', 2021, '63', 5],
    ['Y', 2021, '63', 5],
  ]),
  scores: tableRows('index,year,place_system,place,component,score,rank_published', [
    ...scored('X', 2020, weighted as never),
    ...scored('X', 2021, weighted as never),
    ...scored('Y', 2021, summed as never),
  ]),
  benchmarks: tableRows('index,year,component,scope,statistic,score', [
    ['X', 2021, 'X', 'country', 'median', 60],
  ]),
  units: tableRows('unit,name_vi,kind,parent,valid_from,valid_to', [
    ['HN', 'Hà Nội', 'city', null, null, null],
    ['S.A', 'Sở A', 'department', 'HN', null, null],
    ['S.B', 'Sở B', 'department', 'HN', null, null],
    ['S.A.1', 'Phòng 1', 'division', 'S.A', null, null],
  ]),
  indicators: tableRows('indicator,name_vi,measure,kind,direction,minimum', [
    ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher', 1],
    ['received', 'Tiếp nhận', 'dossiers', 'count', 'higher', null],
    ['open', 'Tồn', 'dossiers', 'stock', 'lower', null],
  ]),
  proxies: tableRows('index,edition,component,indicator,share,rule,thresholds,status', [
    ['Y', '2020', 'Y.1', 'on_time', 1, 'proportional', null, 'assumed'],
    ['Y', '2020', 'Y.2', 'on_time', 1, 'steps', '0.5:0.5;0.9:1', 'assumed'],
  ]),
  measurements: tableRows('date,days,unit,field,indicator,numerator,denominator', [
    ['2026-11-02', 5, 'S.A', 'Đất đai', 'on_time', 8, 10],
    ['2026-11-02', 5, 'S.B', 'Đất đai', 'on_time', 9, 10],
    ['2026-11-09', 5, 'S.A', 'Đất đai', 'on_time', 18, 20],
    ['2026-11-09', 5, 'S.A.1', 'Đất đai', 'on_time', 3, 5],
    ['2026-11-09', 5, 'S.B', null, 'received', 40, null],
    ['2026-11-13', 1, 'S.B', null, 'open', 7, null],
    ['2026-11-16', 5, 'S.B', 'Đất đai', 'on_time', 6, 10],
  ]),
  responsibilities: tableRows('index,component,unit,role,share,valid_from,valid_to,status', [
    ['Y', 'Y.1', 'S.A', 'lead', 0.7, null, null, 'verified'],
    ['Y', 'Y.1', 'S.B', 'co', 0.3, null, null, 'verified'],
  ]),
  unit_scores: tableRows('index,period,unit,component,score,max,rank_published,units_ranked', [
    ['Y', '2025', 'S.A', 'Y', 20, 30, 1, 2],
  ]),
  dossiers: tableRows('dossier,type,unit,received,due_original,due,finished,paused', [
    [
      'D1',
      'procedure',
      'S.A',
      '2026-11-02T08:00:00',
      '2026-11-06T17:00:00',
      '2026-11-06T17:00:00',
      '2026-11-05T09:00:00',
      0,
    ],
    ['D2', 'procedure', 'S.B', '2026-11-03T08:00:00', '2026-11-09T17:00:00', '2026-11-09T17:00:00', null, 0],
  ]),
  steps: tableRows('dossier,step,order,attempt,unit,received', [
    ['D1', 'Thụ lý', 1, 1, 'S.A', '2026-11-02T08:00:00'],
  ]),
} satisfies Tables

export interface Broken {
  title: string
  /** What the sentences hold together: file, row, column, value. */
  says: readonly string[]
  tables?: (sound: Tables) => Tables
  /** Writes over files, or the description, of the package. */
  files?: (folder: string) => Promise<void>
  /** The package without the rows at fault; as it was before if absent. */
  without?: (sound: Tables) => Tables
  /** Questions that needed what is at fault, by the beginning of their arguments. */
  fails?: readonly string[]
  /** One of its kind, asked on both engines. */
  both?: true
}

export const add =
  (table: Table, row: Readonly<Record<string, Cell>>) =>
  (tables: Tables): Tables => ({ ...tables, [table]: [...(tables[table] ?? []), row] })

export const set =
  (table: Table, i: number, values: Readonly<Record<string, Cell>>) =>
  (tables: Tables): Tables => ({
    ...tables,
    [table]: (tables[table] ?? []).map((row, at) => (at === i ? { ...row, ...values } : row)),
  })

export const drop =
  (table: Table, ...at: number[]) =>
  (tables: Tables): Tables => ({
    ...tables,
    [table]: (tables[table] ?? []).filter((_, i) => !at.includes(i)),
  })

const all =
  (...steps: ((tables: Tables) => Tables)[]) =>
  (tables: Tables): Tables =>
    steps.reduce((made, step) => step(made), tables)

const where = (table: Table, row: number, column: string) => [`${table}.csv`, `dòng ${row}`, `“${column}”`]

/** A row that is changed so that it is at fault: the answer is that without it. */
const row = (
  title: string,
  table: Table,
  i: number,
  values: Readonly<Record<string, Cell>>,
  more: Partial<Broken> = {},
): Broken => {
  const [column = '', value] = Object.entries(values)[0] ?? []
  return {
    title,
    says: [...where(table, i + 2, column), ...(value === null ? [] : [`${value}`])],
    tables: set(table, i, values),
    without: drop(table, i),
    ...more,
  }
}

const score = sound.scores[15] ?? {}
const measured = sound.measurements[0] ?? {}
const unit = sound.units[1] ?? {}

const x2021 = ['ranking --index X --year 2021', 'breakdown --index X --year 2021', 'change', 'interval']
const y2020 = ['ranking --index Y', 'breakdown --index Y', 'points']

const tree = (
  title: string,
  i: number,
  values: Readonly<Record<string, Cell>>,
  says: readonly string[],
  fails: readonly string[] = x2021,
): Broken => ({
  title,
  says: ['components.csv', ...says],
  tables: set('components', i, values),
  without: (tables) => tables,
  fails,
})

const scoreColumns = ['index', 'year', 'place_system', 'place', 'component'] as const

const description =
  (change: (description: { asOf?: unknown; resources: Record<string, unknown>[] }) => void) =>
  async (folder: string) => {
    const { readFile } = await import('node:fs/promises')
    const file = path.join(folder, 'datapackage.json')
    const parsed = JSON.parse(await readFile(file, 'utf8'))
    change(parsed)
    await writeFile(file, JSON.stringify(parsed))
  }

const property = (table: Table, values: Record<string, unknown>) =>
  description(({ resources }) => Object.assign(resources.find(({ name }) => name === table) ?? {}, values))

const scoresFail = ['ranking', 'breakdown', 'change', 'interval']

export const broken: readonly Broken[] = [
  // Rows of scores
  row(
    'a place whose code lost its zero',
    'scores',
    15,
    { place: '1' },
    { both: true, says: [...where('scores', 17, 'place'), '63 / 1', 'places'] },
  ),
  row('a place that is unknown', 'scores', 18, { place: '99' }),
  row('a system of places that is unknown', 'scores', 18, { place_system: '62' }),
  row('an index that is unknown', 'scores', 15, { index: 'Z' }),
  row('a component of no edition', 'scores', 16, { component: 'X.C' }),
  row('a component of another index', 'scores', 16, { component: 'Y.1' }),
  row('a year before all editions', 'scores', 15, { year: 2010 }),
  row(
    'a year that nobody published',
    'scores',
    15,
    { year: 2023 },
    { says: [...where('scores', 17, 'year'), 'X 2023 / 63'] },
  ),
  row('a year that is no whole number', 'scores', 15, { year: 2021.5 }),
  row('a year in words', 'scores', 15, { year: 'năm 2021' }),
  row('a score beyond its maximum', 'scores', 16, { score: 10.5 }, { both: true }),
  row('a score far beyond its maximum, for a lost point', 'scores', 15, { score: 8543 }),
  row('a negative score', 'scores', 16, { score: -1 }),
  row('a score with a comma', 'scores', 16, { score: '6,5' }),
  row('a score that is no number', 'scores', 16, { score: 'nan' }),
  row('a score without end', 'scores', 16, { score: 'Infinity' }),
  row('a row with neither score nor rank', 'scores', 16, { score: null }),
  row('a rank of two and a half', 'scores', 15, { rank_published: 2.5 }, { both: true }),
  row('a rank of nought', 'scores', 15, { rank_published: 0 }),
  row('a rank beyond the places ranked', 'scores', 15, { rank_published: 6 }),
  row('a negative rank', 'scores', 15, { rank_published: -1 }),
  row('an unknown confidence', 'scores', 15, { confidence: 'sure' }),
  ...scoreColumns.map((column) => row(`a score without ${column}`, 'scores', 15, { [column]: null })),
  {
    title: 'a score twice, once otherwise',
    says: [
      ...where('scores', 17, 'index, year, place_system, place, component'),
      'X / 2021 / 63 / 01 / X',
      '1 dòng khác',
    ],
    tables: add('scores', { ...score, score: 12 }),
    without: drop('scores', 15),
    both: true,
  },
  {
    title: 'a score twice, the same: it counts once',
    says: [...where('scores', 47, 'index, year, place_system, place, component'), 'X / 2021 / 63 / 01 / X'],
    tables: add('scores', score),
    both: true,
  },
  {
    title: 'a score thrice, once otherwise',
    says: [...where('scores', 17, 'index, year, place_system, place, component'), '2 dòng khác'],
    tables: all(add('scores', score), add('scores', { ...score, score: 12 })),
    without: drop('scores', 15),
  },
  // Registers
  {
    title: 'a place twice, with other contents',
    says: ['places.csv', 'dòng 3', '63 / 02'],
    tables: add('places', { ...sound.places[1], name_vi: 'Khác' }),
    without: drop('places', 1),
    fails: [],
    both: true,
  },
  {
    title: 'a place twice, the same',
    says: ['places.csv', 'dòng 7', '63 / 02'],
    tables: add('places', sound.places[1] ?? {}),
  },
  {
    title: 'an index twice, with other contents',
    says: ['indices.csv', 'dòng 2', 'X'],
    tables: add('indices', { ...sound.indices[0], name_vi: 'Khác' }),
    without: drop('indices', 0),
    fails: ['ranking --index X', 'breakdown --index X', 'change', 'interval'],
  },
  {
    title: 'a unit twice, with other contents',
    says: ['units.csv', 'dòng 4', 'S.B', 'measurements.csv', 'dòng 3'],
    tables: add('units', { ...sound.units[2], name_vi: 'Khác' }),
    without: drop('units', 2),
  },
  {
    title: 'an indicator twice, with other contents',
    says: ['indicators.csv', 'dòng 3', 'received', 'measurements.csv', 'dòng 6'],
    tables: add('indicators', { ...sound.indicators[1], name_vi: 'Khác' }),
    without: drop('indicators', 1),
  },
  row('a place whose validity ends before it begins', 'places', 4, {
    valid_to: '2000-01-01',
    valid_from: '2001-01-01',
  }),
  row('an unknown kind of place', 'places', 4, { kind: 'tỉnh' }),
  row('a code of a place with a blank inside', 'places', 4, { place: '0 8' }),
  row('a unit whose parent is unknown', 'units', 3, { parent: 'S.Z' }),
  row(
    'a unit without a parent',
    'units',
    3,
    { parent: null },
    { says: [...where('units', 5, 'parent'), 'S.A.1'] },
  ),
  row('a unit that is above itself', 'units', 3, { parent: 'S.A.1' }),
  row('a unit whose validity ends before it begins', 'units', 3, {
    valid_to: '2000-01-01',
    valid_from: '2001-01-01',
  }),
  row('a date that the calendar lacks', 'units', 3, { valid_from: '2026-02-30' }),
  row('a date as people write it', 'units', 3, { valid_from: '20/11/2026' }),
  row('an unknown kind of unit', 'units', 3, { kind: 'phòng' }),
  row('a code of a unit with a letter that codes lack', 'units', 3, { unit: 'S.Đ.1' }),
  {
    title: 'units that are above each other, and those below',
    says: [...where('units', 6, 'parent'), 'C1', '1 dòng khác'],
    tables: all(
      add('units', { ...unit, unit: 'C1', parent: 'C2' }),
      add('units', { ...unit, unit: 'C2', parent: 'C1' }),
    ),
  },
  // Measurements
  row(
    'a numerator beyond its denominator',
    'measurements',
    0,
    { numerator: 11 },
    { both: true, says: [...where('measurements', 2, 'numerator'), '11', '10'] },
  ),
  row('a negative numerator', 'measurements', 0, { numerator: -1 }),
  row('a negative denominator', 'measurements', 0, { denominator: -1 }),
  row(
    'a rate of which nothing is said but the whole',
    'measurements',
    0,
    { numerator: null },
    { both: true },
  ),
  row('a rate of an unknown whole', 'measurements', 0, { denominator: null }),
  row('a count of nothing', 'measurements', 4, { numerator: null }),
  row('an unknown unit', 'measurements', 0, { unit: 'S.Z' }, { both: true }),
  row('an unknown indicator', 'measurements', 0, { indicator: 'speed' }),
  row(
    'measured days across the 14th',
    'measurements',
    2,
    { date: '2026-11-12' },
    { says: [...where('measurements', 4, 'days'), '2026-11-12'] },
  ),
  row(
    'measured days across a Sunday',
    'measurements',
    2,
    { date: '2026-11-06' },
    { says: [...where('measurements', 4, 'days'), '2026-11-06'] },
  ),
  row(
    'measured days across the end of a month',
    'measurements',
    0,
    { date: '2026-09-29' },
    { says: [...where('measurements', 2, 'days'), '2026-09-29'] },
  ),
  row('nine measured days', 'measurements', 0, { days: 9 }),
  row('no measured days', 'measurements', 0, { days: 0 }),
  row('half a measured day', 'measurements', 0, { days: 2.5 }),
  row(
    'two months, which are no period',
    'measurements',
    0,
    { days: 61, date: '2026-09-01' },
    { says: [...where('measurements', 2, 'days'), '61', '2026-09-01–2026-10-31', 'lũy kế'] },
  ),
  row(
    'a stock of a whole month',
    'measurements',
    5,
    { days: 31, date: '2026-10-01' },
    { says: [...where('measurements', 7, 'days'), '31', 'date 2026-10-31, days 1'] },
  ),
  {
    title: 'a day that is measured within its week too',
    says: [
      ...where('measurements', 2, 'date, days'),
      '1 dòng khác',
      'S.A / Đất đai / on_time / 2026-11-02–2026-11-06',
      '2026-11-04–2026-11-04',
    ],
    tables: add('measurements', { ...measured, date: '2026-11-04', days: 1, numerator: 1, denominator: 2 }),
    without: drop('measurements', 0),
    both: true,
  },
  {
    title: 'a week that is measured within its month too',
    says: [
      ...where('measurements', 3, 'date, days'),
      '1 dòng khác',
      'S.B / Đất đai / on_time / 2026-11-02–2026-11-06',
      '2026-10-15–2026-11-14',
    ],
    tables: add('measurements', {
      ...{ ...measured, unit: 'S.B', date: '2026-10-15', days: 31 },
      ...{ numerator: 1, denominator: 2 },
    }),
    without: drop('measurements', 1),
    both: true,
  },
  row('a day after the data’s date', 'measurements', 6, { date: '2027-01-04' }, { both: true }),
  row('a measurement of no day', 'measurements', 0, { date: null }),
  row('a measurement of no unit', 'measurements', 0, { unit: null }),
  row('a count with a comma', 'measurements', 0, { numerator: '8,0' }),
  {
    title: 'a measurement twice, once otherwise',
    says: [...where('measurements', 2, 'date, unit, field, indicator'), '2026-11-02 / S.A'],
    tables: add('measurements', { ...measured, numerator: 5 }),
    without: drop('measurements', 0),
    both: true,
  },
  {
    title: 'a measurement twice, the same',
    says: [...where('measurements', 9, 'date, unit, field, indicator')],
    tables: add('measurements', measured),
  },
  // Other tables
  row('an unknown component of a benchmark', 'benchmarks', 0, { component: 'X.Z' }),
  row('a benchmark without a score', 'benchmarks', 0, { score: null }),
  row('an unknown statistic', 'benchmarks', 0, { statistic: 'mode' }),
  row('an unknown unit that leads', 'responsibilities', 0, { unit: 'S.Z' }, { both: true }),
  row('an unknown component that is led', 'responsibilities', 0, { component: 'Y.9' }),
  row('an unknown role', 'responsibilities', 0, { role: 'chủ trì' }),
  row('a share of more than the whole', 'responsibilities', 0, { share: 1.5 }),
  row('a share of nothing', 'responsibilities', 0, { share: 0 }),
  row('an unknown status', 'responsibilities', 0, { status: 'sure' }),
  {
    title: 'assignments of more than the whole',
    says: [...where('responsibilities', 2, 'share'), 'Y.1', '1.2'],
    tables: set('responsibilities', 0, { share: 0.9 }),
    without: drop('responsibilities', 0, 1),
  },
  row('a score of a unit beyond its maximum', 'unit_scores', 0, { score: 31 }),
  row('a rank of a unit beyond those ranked', 'unit_scores', 0, { rank_published: 3 }),
  row('official figures of an unknown unit', 'unit_scores', 0, { unit: 'S.Z' }),
  row('a case of an unknown unit', 'dossiers', 1, { unit: 'S.Z' }),
  row(
    'a case received after the data’s date',
    'dossiers',
    1,
    { received: '2035-01-05T08:00:00' },
    { says: [...where('dossiers', 3, 'received'), '2035-01-05'] },
  ),
  row('a negative pause', 'dossiers', 1, { paused: -5 }),
  row(
    'a case finished on a day before it was received',
    'dossiers',
    0,
    { finished: '2026-11-01T09:00:00' },
    { both: true, says: [...where('dossiers', 2, 'finished'), '2026-11-01', '2026-11-02'] },
  ),
  row('an unknown type of case', 'dossiers', 1, { type: 'hồ sơ' }),
  row(
    'a NUL in the code of a case',
    'dossiers',
    1,
    { dossier: 'D\u00002' },
    { says: [...where('dossiers', 3, 'dossier'), 'NUL'] },
  ),
  {
    title: 'a case twice, once otherwise',
    says: [...where('dossiers', 2, 'dossier'), 'D1'],
    tables: add('dossiers', { ...sound.dossiers[0], unit: 'S.B' }),
    without: drop('dossiers', 0),
  },
  {
    title: 'due before received: told and kept',
    says: [...where('dossiers', 3, 'due'), '2026-11-01'],
    tables: set('dossiers', 1, { due: '2026-11-01T17:00:00' }),
  },
  row('a step of an unknown unit', 'steps', 0, { unit: 'S.Z' }),
  row('a step of an unknown case', 'steps', 0, { dossier: 'D9' }, { both: true }),
  {
    title: 'a step of a case that is left out',
    says: [...where('dossiers', 2, 'unit'), ...where('steps', 2, 'dossier'), 'D1'],
    tables: set('dossiers', 0, { unit: 'S.Z' }),
    without: all(drop('dossiers', 0), drop('steps', 0)),
  },
  row('a step of no order', 'steps', 0, { order: null }),
  // Structures
  tree('a second root', 4, { parent: null }, ['dòng 6', '“parent”', 'hơn một gốc', 'X kỳ 2021']),
  tree('no root', 3, { parent: 'X.A' }, ['dòng 5', '“parent”', 'không có gốc']),
  tree('a root of another name', 3, { component: 'Z' }, ['dòng 5', '“component”', 'Z']),
  tree('a parent that the tree lacks', 5, { parent: 'X.Z' }, ['dòng 7', '“parent”', 'X.Z']),
  tree('a component above itself', 5, { parent: 'X.B' }, ['dòng 7', '“parent”', 'X.B']),
  tree('weights that do not add up', 5, { weight: 0.5 }, ['dòng 5', '“weight”', '0.9']),
  tree('a weight that is missing', 5, { weight: null }, ['dòng 7', '“weight”']),
  tree('a weight in words', 5, { weight: 'sáu' }, ['dòng 7', '“weight”', 'sáu']),
  tree('a maximum that a weighted mean needs', 5, { max: null }, ['dòng 7', '“max”']),
  tree('an unknown aggregation', 3, { aggregation: 'average' }, ['dòng 5', '“aggregation”', 'average']),
  tree('an aggregation that is not told', 3, { aggregation: null }, ['dòng 5', '“aggregation”']),
  tree('maxima that do not add up', 8, { max: 25 }, ['dòng 8', '“max”', '35', '30'], y2020),
  tree('an unknown status of a component', 8, { status: 'sure' }, ['dòng 10', '“status”', 'sure'], y2020),
  tree('a component of an unknown index', 8, { index: 'Z' }, ['dòng 10', '“index”', 'Z'], y2020),
  {
    title: 'a component twice, once otherwise',
    says: ['components.csv', 'dòng 10', 'Y / 2020 / main / Y.2'],
    tables: add('components', { ...sound.components[8], max: 21 }),
    without: (tables) => tables,
    fails: y2020,
  },
  {
    title: 'two editions of one year take that year alone',
    says: [...where('editions', 3, 'first_year'), 'X', '2020'],
    tables: set('editions', 1, { first_year: 2020 }),
    without: (tables) => tables,
    fails: ['ranking --index X --year 2020', 'change'],
    both: true,
  },
  {
    title: 'an edition that ends before it begins',
    says: [...where('editions', 3, 'last_year'), '2019'],
    tables: set('editions', 1, { last_year: 2019 }),
    without: (tables) => tables,
    fails: x2021,
  },
  {
    title: 'an edition without components',
    says: ['kỳ 2021', 'components'],
    tables: drop('components', 3, 4, 5),
    without: (tables) => tables,
    fails: x2021,
  },
  {
    title: 'an unknown kind of an indicator takes it and its points',
    says: [...where('indicators', 2, 'kind'), 'ratio'],
    tables: set('indicators', 0, { kind: 'ratio' }),
    without: all(drop('indicators', 0), drop('measurements', 0, 1, 2, 3, 6)),
    fails: ['points'],
    both: true,
  },
  {
    title: 'an unknown direction of an indicator',
    says: [...where('indicators', 3, 'direction'), 'up'],
    tables: set('indicators', 1, { direction: 'up' }),
    without: all(drop('indicators', 1), drop('measurements', 4)),
  },
  ...(
    [
      ['an unknown rule', { rule: 'sigmoid' }, 'rule', 'sigmoid'],
      ['thresholds that cannot be read', { thresholds: '0.5-1' }, 'thresholds', '0.5-1'],
      ['thresholds of more than the whole', { thresholds: '0.5:0;1:2' }, 'thresholds', '0.5:0;1:2'],
      ['no thresholds', { thresholds: null }, 'thresholds', 'Y'],
      ['shares that do not add up', { share: 0.9 }, 'share', '0.9'],
      ['an unknown indicator', { indicator: 'speed' }, 'indicator', 'speed'],
    ] as const
  ).map(
    ([title, values, column, value]): Broken => ({
      title: `proxies with ${title}`,
      says: [...where('proxies', 3, column), value],
      tables: set('proxies', 1, values),
      without: title === 'an unknown indicator' ? drop('proxies', 1) : (tables) => tables,
      fails: title === 'an unknown indicator' ? [] : ['points'],
    }),
  ),
  {
    title: 'several blank shares of one component',
    says: [...where('proxies', 2, 'share'), '2'],
    tables: all(
      set('proxies', 0, { share: null }),
      add('proxies', { ...sound.proxies[0], indicator: 'received', share: null }),
    ),
    without: (tables) => tables,
    fails: ['points'],
  },
  // Columns that must stand
  ...(
    [
      ['scores', 'score', scoresFail],
      ['scores', 'place', scoresFail],
      ['editions', 'last_year', ['ranking', 'breakdown', 'change', 'interval', 'points']],
      ['components', 'weight', ['ranking', 'breakdown', 'change', 'interval', 'points']],
      ['components', 'parent', ['ranking', 'breakdown', 'change', 'interval', 'points']],
      ['publications', 'places_ranked', scoresFail],
      ['units', 'parent', ['indicators', 'points', 'breakdown']],
      ['indicators', 'direction', ['indicators', 'points']],
      ['proxies', 'rule', ['points']],
      ['measurements', 'denominator', ['indicators', 'points']],
    ] as const
  ).map(
    ([table, column, fails]): Broken => ({
      title: `${table} without ${column}`,
      says: [`${table}.csv`, `“${column}”`, 'thiếu cột'],
      files: async (folder) => {
        const { default: Papa } = await import('papaparse')
        const rows = (sound[table] as Rows).map((row) => ({ ...row, [column]: undefined }))
        const fields = Object.keys(rows[0] ?? {}).filter((name) => name !== column)
        await writeFile(
          path.join(folder, `${table}.csv`),
          Papa.unparse({
            fields,
            data: rows.map((row) => fields.map((name) => (row as Record<string, Cell>)[name])),
          }),
        )
      },
      without: (tables) => tables,
      fails,
    }),
  ),
  // Files and their description
  {
    title: 'an HTML page in place of a file',
    says: ['scores.csv', 'trang HTML thay cho tệp'],
    files: (folder) =>
      writeFile(path.join(folder, 'scores.csv'), '<!doctype html>\n<html><body></body></html>'),
    fails: scoresFail,
    both: true,
  },
  {
    title: 'a compressed file',
    says: ['scores.csv', 'gzip'],
    files: (folder) => writeFile(path.join(folder, 'scores.csv'), gzipSync('index,year\n')),
    fails: scoresFail,
  },
  {
    title: 'Parquet under the name of CSV',
    says: ['scores.csv', 'Parquet'],
    files: (folder) => writeFile(path.join(folder, 'scores.csv'), 'PAR1…'),
    fails: scoresFail,
  },
  {
    title: 'a file that is not there',
    says: ['gone.csv'],
    files: property('scores', { path: 'gone.csv' }),
    fails: scoresFail,
  },
  {
    title: 'CSV under the name of Parquet',
    says: ['scores.parquet', '.csv'],
    files: async (folder) => {
      await writeFile(path.join(folder, 'scores.parquet'), 'index,year\n')
      await property('scores', { path: 'scores.parquet' })(folder)
    },
    fails: scoresFail,
  },
  {
    title: 'columns between semicolons',
    says: ['scores.csv', '“;”'],
    files: (folder) => writeFile(path.join(folder, 'scores.csv'), 'index;year\nX;2021\n'),
    fails: scoresFail,
  },
  {
    title: 'an empty file',
    says: ['scores.csv'],
    files: (folder) => writeFile(path.join(folder, 'scores.csv'), ''),
    fails: scoresFail,
  },
  {
    title: 'a quote that is never closed',
    says: ['editions.csv', 'dòng 3', 'nháy kép'],
    files: (folder) =>
      writeFile(
        path.join(folder, 'editions.csv'),
        'index,edition,first_year,last_year,comparable\nX,2019,2019,2020,\nX,"2021,2021,,\nY,2020,2020,,\n',
      ),
    fails: ['ranking', 'breakdown', 'change', 'interval', 'points'],
  },
  ...(
    [
      ['encoding', { encoding: 'windows-1258' }, 'windows-1258'],
      ['compression', { compression: 'gzip' }, 'gzip'],
      ['dialect.delimiter', { dialect: { delimiter: ';' } }, ';'],
      ['missingValues', { schema: { missingValues: ['', 'NA'] } }, 'NA'],
      ['score.decimalChar', { schema: { fields: [{ name: 'score', decimalChar: ',' }] } }, ','],
    ] as const
  ).map(
    ([name, values, value]): Broken => ({
      title: `a description with ${name}`,
      says: ['scores.csv', `“${name}”`, value],
      files: property('scores', values),
      fails: scoresFail,
    }),
  ),
  {
    title: 'a resource of an unknown name',
    says: ['datapackage.json', 'score_s'],
    files: description(({ resources }) => resources.push({ name: 'score_s', path: 'scores.csv' })),
    both: true,
  },
  {
    title: 'two resources of one name',
    says: ['datapackage.json', 'scores'],
    files: description(({ resources }) => resources.push({ name: 'scores', path: 'scores.csv' })),
    fails: scoresFail,
  },
  {
    title: 'a file that is listed twice',
    says: ['scores.csv', '2 lần'],
    files: property('scores', { path: ['scores.csv', 'scores.csv'] }),
  },
  {
    title: 'a date of the data that does not exist',
    says: ['datapackage.json', '“asOf”', '2026-02-30'],
    files: description((one) => Object.assign(one, { asOf: '2026-02-30' })),
    without: (tables) => tables,
  },
]
