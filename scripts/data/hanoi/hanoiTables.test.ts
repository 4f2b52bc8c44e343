import { beforeAll, expect, test } from 'vitest'
import type { PackageRow, PackageTables } from '../../../src/engine/validate/PackageRow.ts'
import { openFacts } from '../facts.ts'
import { readTable } from '../readTable.ts'
import { hanoiTables } from './hanoiTables.ts'

const units = readTable('data', 'units')?.rows ?? []
let tables: PackageTables

beforeAll(() => {
  tables = hanoiTables(
    {
      facts: openFacts('data/facts'),
      supplements: openFacts('data/supplements'),
      frameworks: openFacts('data/frameworks'),
    },
    units,
  )
})

const of = (table: keyof PackageTables) => (tables[table] ?? []).map(({ values }) => values)

function unitOf(code: string): PackageRow['values'] {
  const row = units.find(({ values }) => values.unit === code)
  if (!row) throw new Error(`units.csv has no ${code}`)
  return row.values
}

test.each([
  ['S.KHDT', 'S.TAICHINH.2025', 'whole', true],
  ['S.TNMT', 'S.NNMT', 'whole', true],
  ['S.LDTBXH', 'S.NOIVU.2025', 'part', true],
  ['S.LDTBXH', 'S.YTE', 'part', false],
  ['S.NOIVU', 'S.NOIVU.2025', 'part', true],
  ['S.NOIVU.BTG', 'S.DTTG', 'whole', true],
  ['S.GTVT', 'V.CONGAN', 'part', false],
  ['Q.001', 'X.00004', 'part', true],
  ['Q.002', 'X.00004', 'part', false],
])('%s went to %s: %s, primary %s', (old, next, relation, primary) => {
  const links = of('unit_links').filter((row) => row.old === old && row.new === next)
  expect(links.map((row) => [row.relation, row.primary])).toEqual([[relation, primary]])
})

test('every commune comes mainly from one district and every district is shared out', () => {
  const links = of('unit_links').filter((row) => row.date === '2025-07-01')
  const kind = (wanted: string) => units.filter(({ values }) => values.kind === wanted)
  expect(kind('commune')).toHaveLength(126)
  expect(kind('district')).toHaveLength(30)
  for (const { values } of kind('commune')) {
    expect(links.filter((row) => row.new === values.unit && row.primary === true)).toHaveLength(1)
  }
  for (const { values } of kind('district')) {
    expect(links.some((row) => row.old === values.unit)).toBe(true)
  }
})

test('whatever ended on 28 February 2025 has a primary successor', () => {
  const ended = units.filter(({ values }) => values.valid_to === '2025-02-28' && values.kind === 'department')
  expect(ended.length).toBeGreaterThan(10)
  for (const { values } of ended) {
    expect(of('unit_links').filter((row) => row.old === values.unit && row.primary === true)).toHaveLength(1)
  }
})

test('a unit lives no longer than its parent, and made-up units say so in their names', () => {
  for (const { values } of units) {
    if (values.parent === null) continue
    const parent = unitOf(String(values.parent))
    expect(String(values.valid_from ?? '') >= String(parent.valid_from ?? '')).toBe(true)
    expect(String(values.valid_to ?? '9999') <= String(parent.valid_to ?? '9999')).toBe(true)
    if (values.kind === 'division') expect(values.name_vi).toContain('(giả lập)')
  }
})

test('whoever looks at a department of today finds who works in it', () => {
  const parents = new Set(units.map(({ values }) => values.parent))
  const departments = units.filter(({ values }) => values.kind === 'department' && values.valid_to === null)
  expect(departments.length).toBeGreaterThan(10)
  expect(departments.flatMap(({ values }) => (parents.has(values.unit) ? [] : [values.unit]))).toEqual([])
})

test('scores carry the code that the unit had in that year', () => {
  const scores = of('unit_scores')
  const score = (period: string, unit: string, component: string) =>
    scores.find((row) => row.period === period && row.unit === unit && row.component === component)
  expect(score('2024-10', 'HN', 'QD766')).toMatchObject({
    score: '61.18',
    rank_published: '60',
    units_ranked: '63',
  })
  expect(score('2025-03', 'Q.271', 'QD766.TDGQ')).toMatchObject({ score: '79.52', max: '100' })
  expect(score('2020', 'S.TAICHINH', 'HN-PAR')).toMatchObject({ score: '92.76', units_ranked: '22' })
  expect(score('2021', 'Q.279', 'HN-PAR')).toMatchObject({ score: '87.16', rank_published: '30' })
})

test('only what a plan of the city assigned is verified', () => {
  const verified = of('responsibilities').filter((row) => row.status === 'verified' && row.role === 'lead')
  expect(verified.every((row) => row.index === 'PAR' || row.index === 'SIPAS')).toBe(true)
  expect(verified.filter((row) => row.component === 'PAR.7').map((row) => row.unit)).toEqual([
    'S.TTTT',
    'S.KHCN',
    'S.VPUB',
  ])
})

test('a target is in the words of the contract', () => {
  expect(of('targets')).toContainEqual(
    expect.objectContaining({
      index: 'PCI',
      component: 'PCI',
      period: '2024',
      measure: 'rank',
      operator: '<=',
      value: '20',
    }),
  )
})

test('figures of a department or a ward are put to its unit', () => {
  const found = of('published_figures').filter((row) => row.unit !== 'HN')
  expect(found.map((row) => [row.unit, row.value])).toEqual([
    ['S.TAICHINH.2025', '20'],
    ['S.XAYDUNG.2025', '27'],
    ['S.XAYDUNG.2025', '68'],
    ['X.00145', '20'],
  ])
})
