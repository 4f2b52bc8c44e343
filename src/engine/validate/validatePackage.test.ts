import { describe, expect, it } from 'vitest'
import type { Table } from '../contract.ts'
import type { PackageRow, PackageTables, Value } from './PackageRow.ts'
import { formatProblem } from './Problem.ts'
import { typeRows } from './typeRows.ts'
import { validatePackage } from './validatePackage.ts'

type Lines = Partial<Record<Table, readonly Record<string, Value>[]>>

const small: Lines = {
  indices: [{ index: 'X', name_vi: 'Chỉ số X', name_en: 'Index X', scale: 'points', decimals: 2 }],
  editions: [
    { index: 'X', edition: '2020', first_year: 2020, last_year: 2021 },
    { index: 'X', edition: '2022', first_year: 2022 },
  ],
  components: [
    component('2020', 'X', null, { max: 100, aggregation: 'weighted_mean' }),
    component('2020', 'X.A', 'X', { max: 10, weight: 0.4 }),
    component('2020', 'X.B', 'X', { max: 10, weight: 0.6 }),
    component('2022', 'X', null, { max: 30, aggregation: 'sum' }),
    component('2022', 'X.A', 'X', { max: 10 }),
    component('2022', 'X.B', 'X', { max: 20 }),
  ],
  places: [
    { place_system: '63', place: '01', name_vi: 'Hà Nội', kind: 'centrally_run_city' },
    { place_system: '63', place: '04', name_vi: 'Cao Bằng', kind: 'province' },
  ],
  publications: [{ index: 'X', year: 2020, place_system: '63', places_ranked: 2 }],
  scores: [
    score('X', 68, { rank_published: 1 }),
    score('X.A', 5),
    score('X.B', 8),
    score('X', 50, { place: '04', rank_published: 2 }),
  ],
  units: [
    { unit: 'HN', name_vi: 'Hà Nội', kind: 'city' },
    { unit: 'S.A', name_vi: 'Sở A', kind: 'department', parent: 'HN' },
    { unit: 'S.B', name_vi: 'Sở B', kind: 'department', parent: 'HN' },
  ],
  indicators: [
    {
      indicator: 'on_time',
      name_vi: 'Đúng hạn',
      measure: 'fraction',
      kind: 'rate',
      direction: 'higher',
    },
  ],
  unit_scores: [
    {
      index: 'X',
      period: '2023',
      unit: 'S.A',
      component: 'X',
      score: 90,
      max: 100,
      rank_published: 2,
      units_ranked: 20,
    },
  ],
  responsibilities: [
    responsibility('S.A', { share: 0.7, valid_to: '2025-02-28' }),
    responsibility('S.B', { share: 0.8, valid_from: '2025-03-01' }),
  ],
  proxies: [
    {
      index: 'X',
      edition: '2020',
      component: 'X.A',
      indicator: 'on_time',
      share: 1,
      rule: 'proportional',
      status: 'assumed',
    },
  ],
  measurements: [
    { date: '2026-11-09', days: 6, unit: 'S.A', indicator: 'on_time', numerator: 3, denominator: 4 },
    { date: '2026-11-15', days: 1, unit: 'S.A', indicator: 'on_time', numerator: 0, denominator: 0 },
  ],
}

function component(edition: string, code: string, parent: string | null, more: Record<string, Value>) {
  return {
    index: 'X',
    edition,
    tree: 'main',
    component: code,
    parent,
    name_vi: code,
    status: 'verified',
    ...more,
  }
}

function score(code: string, value: number | null, more: Record<string, Value> = {}) {
  return { index: 'X', year: 2020, place_system: '63', place: '01', component: code, score: value, ...more }
}

function responsibility(unit: string, more: Record<string, Value>) {
  return { index: 'X', component: 'X.A', unit, role: 'lead', status: 'verified', ...more }
}

function problemsOf(lines: Lines): string[] {
  const data: PackageTables = {}
  const found: string[] = []
  for (const table of Object.keys(lines) as Table[]) {
    const rows: PackageRow[] = (lines[table] ?? []).map((values, i) => ({
      file: `${table}.csv`,
      row: i + 2,
      values,
    }))
    const typed = typeRows(table, rows)
    data[table] = typed.rows
    found.push(...typed.problems.map(formatProblem))
  }
  return [...found, ...validatePackage(data).map(formatProblem)]
}

function changed(table: Table, row: number, values: Record<string, Value>): Lines {
  const rows = small[table] ?? []
  return { ...small, [table]: rows.map((line, i) => (i + 2 === row ? { ...line, ...values } : line)) }
}

function added(table: Table, values: Record<string, Value>): Lines {
  return { ...small, [table]: [...(small[table] ?? []), values] }
}

it('finds nothing wrong in a sound package', () => {
  expect(problemsOf(small)).toEqual([])
})

describe('names file, row and column of', () => {
  it.each<[string, Lines, string]>([
    [
      'a missing value that is required',
      changed('units', 3, { name_vi: null }),
      'units.csv, dòng 3, cột name_vi: bắt buộc',
    ],
    [
      'a word that is not permitted',
      changed('units', 3, { kind: 'sở' }),
      'units.csv, dòng 3, cột kind: “sở” không có',
    ],
    [
      'a number written with a comma',
      changed('scores', 3, { score: '5,5' }),
      'scores.csv, dòng 3, cột score: “5,5” không phải là số',
    ],
    [
      'a fraction where a whole number stands',
      changed('scores', 2, { year: '2020.5' }),
      'scores.csv, dòng 2, cột year: “2020.5” không phải là số nguyên',
    ],
    [
      'a day that the calendar does not have',
      changed('measurements', 2, { date: '2026-02-30' }),
      'measurements.csv, dòng 2, cột date: “2026-02-30” không phải là ngày',
    ],
    [
      'a truth value in other words',
      changed('editions', 2, { comparable: 'yes' }),
      'editions.csv, dòng 2, cột comparable: “yes”',
    ],
    [
      'a second row with the same key',
      added('scores', score('X.A', 6)),
      'scores.csv, dòng 6, cột index, year, place_system, place, component: trùng khoá',
    ],
    [
      'a unit whose parent does not exist',
      changed('units', 4, { parent: 'S.Z' }),
      'units.csv, dòng 4, cột parent: “S.Z” không có trong bảng units',
    ],
    [
      'a unit without a parent',
      changed('units', 4, { parent: null }),
      'units.csv, dòng 4, cột parent: đơn vị không có cha',
    ],
    [
      'units that are above each other',
      changed('units', 3, { parent: 'S.A' }),
      'units.csv, dòng 3, cột parent: đơn vị là cấp trên của chính nó',
    ],
    [
      'a unit that ends before it begins',
      changed('units', 3, { valid_from: '2025-03-01', valid_to: '2025-02-28' }),
      'units.csv, dòng 3, cột valid_to',
    ],
    [
      'a place of another system',
      changed('scores', 5, { place_system: '34' }),
      'scores.csv, dòng 5, cột place_system, place: “34 / 04” không có trong bảng places',
    ],
    [
      'an edition that does not exist',
      changed('proxies', 2, { edition: '2019' }),
      'proxies.csv, dòng 2, cột index, edition: “X / 2019”',
    ],
    [
      'a component that its edition lacks',
      changed('scores', 3, { component: 'X.C' }),
      'scores.csv, dòng 3, cột component: “X.C” không phải là thành phần của X kỳ 2020',
    ],
    [
      'a year that no edition covers',
      changed('scores', 3, { year: 2019 }),
      'scores.csv, dòng 3, cột year: không kỳ nào',
    ],
    [
      'a score above the maximum',
      changed('scores', 3, { score: 10.5 }),
      'scores.csv, dòng 3, cột score: điểm 10.5 nằm ngoài khoảng 0–10',
    ],
    ['a negative score', changed('scores', 3, { score: -1 }), 'scores.csv, dòng 3, cột score: điểm -1'],
    [
      'a row with neither score nor rank',
      changed('scores', 3, { score: null }),
      'scores.csv, dòng 3, cột score: dòng không có điểm cũng không có hạng',
    ],
    [
      'a rank beyond the places ranked',
      changed('scores', 5, { rank_published: 3 }),
      'scores.csv, dòng 5, cột rank_published: hạng 3 nằm ngoài khoảng 1–2',
    ],
    [
      'two editions of the same year',
      changed('editions', 3, { first_year: 2021 }),
      'editions.csv, dòng 3, cột first_year: chồng lên kỳ 2020',
    ],
    [
      'an edition without components',
      added('editions', { index: 'X', edition: '2019', first_year: 2019, last_year: 2019 }),
      'editions.csv, dòng 4, cột edition: kỳ này không có thành phần nào',
    ],
    [
      'a second root',
      changed('components', 3, { parent: null }),
      'components.csv, dòng 3, cột parent: cây thành phần có hơn một gốc',
    ],
    [
      'a root that is not the index',
      changed('components', 5, { component: 'X.T' }),
      'components.csv, dòng 5, cột component: gốc mang mã “X.T”',
    ],
    [
      'components that are above each other',
      changed('components', 3, { parent: 'X.A', aggregation: 'none' }),
      'components.csv, dòng 3, cột parent: thành phần là tổ tiên của chính nó',
    ],
    [
      'a parent that the tree lacks',
      changed('components', 3, { parent: 'X.Z' }),
      'components.csv, dòng 3, cột parent: cha “X.Z” không có trong cây',
    ],
    [
      'a parent that does not say how it is made',
      changed('components', 5, { aggregation: null }),
      'components.csv, dòng 5, cột aggregation',
    ],
    [
      'maxima that do not add up',
      changed('components', 7, { max: 25 }),
      'components.csv, dòng 5, cột max: điểm tối đa của các con cộng lại là 35, không phải 30',
    ],
    [
      'weights that do not sum to 1',
      changed('components', 4, { weight: 0.5 }),
      'components.csv, dòng 2, cột weight: trọng số của các con cộng lại là 0.9, không phải 1',
    ],
    [
      'a weight that is missing',
      changed('components', 4, { weight: null }),
      'components.csv, dòng 4, cột weight: gộp weighted_mean cần trọng số',
    ],
    [
      'responsibilities of more than the whole',
      changed('responsibilities', 3, { valid_from: null }),
      'responsibilities.csv, dòng 2, cột share: các phần phân công có hiệu lực cùng lúc',
    ],
    [
      'proxies that are not the whole',
      changed('proxies', 2, { share: 0.9 }),
      'proxies.csv, dòng 2, cột share: phần của các chỉ tiêu đại diện cộng lại là 0.9',
    ],
    [
      'measured days across the 14th',
      changed('measurements', 2, { date: '2026-11-10', days: 6 }),
      'measurements.csv, dòng 2, cột days: các ngày đo vắt qua ngày 14',
    ],
    [
      'measured days across a Sunday',
      changed('measurements', 2, { date: '2026-11-07', days: 3 }),
      'measurements.csv, dòng 2, cột days: các ngày đo vắt qua cuối tuần ISO',
    ],
    [
      "measured days across a month's end",
      changed('measurements', 2, { date: '2026-09-28', days: 5 }),
      'measurements.csv, dòng 2, cột days: các ngày đo vắt qua cuối tháng',
    ],
    [
      'more measured days than a week has',
      changed('measurements', 2, { date: '2026-11-02', days: 8 }),
      'measurements.csv, dòng 2, cột days: 8 ngày nằm ngoài khoảng 1–7',
    ],
    [
      'a rate of more than the whole',
      changed('measurements', 2, { numerator: 5 }),
      'measurements.csv, dòng 2, cột numerator: tử số 5 lớn hơn mẫu số 4',
    ],
    [
      'a negative count',
      changed('measurements', 3, { denominator: -1 }),
      'measurements.csv, dòng 3, cột denominator: mẫu số âm',
    ],
    [
      "a unit's score above its maximum",
      changed('unit_scores', 2, { score: 100.5 }),
      'unit_scores.csv, dòng 2, cột score: điểm 100.5 nằm ngoài khoảng 0–100',
    ],
    [
      "a unit's rank beyond the units ranked",
      changed('unit_scores', 2, { rank_published: 21 }),
      'unit_scores.csv, dòng 2, cột rank_published: hạng 21 nằm ngoài khoảng 1–20',
    ],
  ])('%s', (_, lines, expected) => {
    expect(problemsOf(lines).join('\n')).toContain(expected)
  })
})

it('says how to cure every error', () => {
  const [problem] = problemsOf(changed('units', 3, { kind: 'sở' }))
  expect(problem).toContain('Cách sửa: dùng một trong: city, department')
})

it('reports, without stopping, maxima of which some are unknown', () => {
  expect(problemsOf(changed('components', 7, { max: null }))).toEqual([
    'components.csv, dòng 5, cột max: X 2022, cây main: chưa biết điểm tối đa của 1/2 thành phần dưới X',
  ])
})

it('reports, without stopping, totals that their components do not make', () => {
  expect(problemsOf(changed('scores', 2, { score: 70 }))).toEqual([
    'scores.csv, dòng 2, cột score: X 2020, X (cây main): tính lại từ thành phần lệch tới 2.0000 so với công bố, so được 1 địa phương',
  ])
})

it('asks nothing of tables that the package does not hold', () => {
  expect(problemsOf({ proxies: small.proxies ?? [] })).toEqual([])
})
