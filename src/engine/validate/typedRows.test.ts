import { describe, expect, it } from 'vitest'
import type { Table } from '../contract.ts'
import type { PackageRow, PackageTables, Value } from './PackageRow.ts'
import { formatProblem } from './Problem.ts'
import { reportMaxima } from './reportMaxima.ts'
import { reportTotals } from './reportTotals.ts'
import { typeRows } from './typeRows.ts'

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
  return [...found, ...[...reportMaxima(data), ...reportTotals(data)].map(formatProblem)]
}

function changed(table: Table, row: number, values: Record<string, Value>): Lines {
  const rows = small[table] ?? []
  return { ...small, [table]: rows.map((line, i) => (i + 2 === row ? { ...line, ...values } : line)) }
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
    'scores.csv, dòng 2, cột score: X 2020, X (cây main): tính lại từ thành phần lệch tới 2.0000 so với công bố, so được 1 tỉnh, thành phố',
  ])
})

it('asks nothing of tables that the package does not hold', () => {
  expect(problemsOf({ proxies: small.proxies ?? [] })).toEqual([])
})
