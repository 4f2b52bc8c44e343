import { describe, expect, it, test } from 'vitest'
import type { Cell, Sheet } from '../Sheet.ts'
import { contractTables } from './contractHead.ts'
import { rowsOfCsv } from './rowsOfCsv.ts'
import { type ContractRow, takeTable } from './takeTable.ts'

const sheet = (text: string): Sheet => ({
  name: '',
  hidden: false,
  merges: [],
  rows: text.split('\n').map((line): Cell[] => line.split(';').map((cell) => cell || null)),
})

test.each([
  ['index;component;unit;period;measure;operator;value;text_vi;status;source', ['targets']],
  ['index;year;place_system;places_ranked;published', ['publications']],
  ['index;year;place_system;place;component;score', ['scores']],
  ['date;days;unit;field;indicator;numerator;denominator', ['measurements']],
  // A column that no table declares, and a key that is not there.
  ['index;year;place_system;places_ranked;note', []],
  ['index;year;places_ranked', []],
  ['Tỉnh;PCI', []],
])('the heads %s are those of %j', (heads, tables) => {
  expect(contractTables(sheet(heads))).toEqual(tables)
})

const good = [
  'index;year;place_system;places_ranked;published;source',
  'PCI;2025;34;34;2026-05-06;vcci',
  'PAR;2025;34;34;;',
].join('\n')
const take = (text: string, held: ContractRow[] = [], answers = {}) =>
  takeTable(sheet(text), 'publications', { held, told: { answers } })
const brief = ({ report, tables }: ReturnType<typeof take>) => ({
  rows: (tables.publications ?? []).map((row) => `${row.index} ${row.year} ${row.places_ranked}`),
  refused: report.refused,
  faults: report.faults.map(({ code, row, column, value }) => `${code} ${column ?? ''}${row ?? ''} ${value}`),
})

test('rows of a table of the contract are taken in the types of its columns', () => {
  const { report, tables } = take(good)
  expect(report).toMatchObject({
    table: 'publications',
    years: [2025],
    taken: 2,
    replaced: 0,
    refused: 0,
    faults: [],
  })
  expect(tables.publications?.[0]).toEqual({
    index: 'PCI',
    year: 2025,
    place_system: '34',
    places_ranked: 34,
    published: '2026-05-06',
    source: 'vcci',
  })
})

describe('a row that differs from one that is taken by one cell', () => {
  it.each([
    ['PCI;2025;34;34;', 'PCI;2025;34;34,5;', 'cell-type D2 34,5'],
    ['PCI;2025;34;34;', 'PCI;2025;34;34.5;', 'cell-type D2 34.5'],
    ['PCI;2025;34;', 'PCI;năm;34;', 'cell-type B2 năm'],
    ['PCI;2025;34;', 'PCI;2025;35;', 'cell-type C2 35'],
    ['PCI;2025;34;', ';2025;34;', 'cell-blank A2 index'],
    ['2026-05-06', '06/05/2026', 'cell-type E2 06/05/2026'],
    ['2026-05-06', '2026-02-30', 'cell-type E2 2026-02-30'],
  ])('(%s → %s) is refused and named, the others are taken', (before, after, fault) => {
    expect(brief(take(good.replace(before, after)))).toEqual({
      rows: ['PAR 2025 34'],
      refused: 1,
      faults: [fault],
    })
  })

  it('and has its key is refused, as is that one; the same row twice is one', () => {
    expect(brief(take(`${good}\nPCI;2025;34;33;;`))).toEqual({
      rows: ['PAR 2025 34'],
      refused: 2,
      faults: ['row-twice 4 PCI / 2025 / 34'],
    })
    expect(brief(take(`${good}\nPAR;2025;34;34;;`)).rows).toEqual(['PCI 2025 34', 'PAR 2025 34'])
  })
})

test('rows that say otherwise than what was taken over before wait for an answer', () => {
  const held = [{ index: 'PCI', year: 2025, place_system: '34', places_ranked: 33, published: '2026-05-06' }]
  const open = take(good, held)
  expect(open.report).toMatchObject({ taken: 1, replaced: 0, in_doubt: 1 })
  expect(open.report.questions).toEqual([
    { ask: 'conflict', about: 'publications: 1/2', options: ['take', 'keep'] },
  ])
  expect(take(good, held, { conflict: 'take' }).report).toMatchObject({ taken: 2, replaced: 1, in_doubt: 0 })
  expect(take(good, held, { 'conflict publications': 'keep' }).report).toMatchObject({
    taken: 1,
    questions: [],
  })
})

test('a measurement of one day is the same whether or not a file says so', () => {
  const day = 'date;unit;field;indicator;numerator;denominator\n2026-10-01;S.A;;on_time;9;10'
  const held = rowsOfCsv(
    'date,days,unit,indicator,numerator,denominator\n2026-10-01,,S.A,on_time,9,10',
    'measurements',
  )
  const { report, tables } = takeTable(sheet(day), 'measurements', { held, told: { answers: {} } })
  expect(report).toMatchObject({ taken: 1, replaced: 1, questions: [] })
  expect(tables.measurements).toMatchObject([{ days: 1 }])
})

test('columns that the table does not declare are dropped, those about persons named as such', () => {
  const wide = good
    .split('\n')
    .map((line, i) => `${line};${i === 0 ? 'Họ và tên' : 'Nguyễn Văn A'}`)
    .join('\n')
  const taken = take(wide)
  expect(taken.report.left_out).toEqual([{ row: null, column: 'G', value: 'Họ và tên', reason: 'personal' }])
  expect(JSON.stringify(taken)).not.toContain('Nguyễn')
})

test('a table without a column that must stand is refused', () => {
  expect(brief(take('index;year\nPCI;2025'))).toEqual({
    rows: [],
    refused: 1,
    faults: ['head-missing 1 place_system, places_ranked'],
  })
})

describe('assignments of the city', () => {
  const text = 'index;component;unit;role;share;valid_from;status\nX;X.A;S.NOIVU;lead;1;2026-01-05;verified'
  const take = (answers: Readonly<Record<string, string>>) =>
    takeTable(sheet(text), 'responsibilities', {
      held: [],
      told: { answers, source: { source: 'own-1', title: 'phan-cong.csv' } },
    }).tables.responsibilities

  it('are verified by the document that is named, and by nothing else', () => {
    expect(take({ basis: 'Quyết định 12/QĐ-UBND, 05/01/2026' })).toMatchObject([
      { unit: 'S.NOIVU', status: 'verified', source: 'Quyết định 12/QĐ-UBND, 05/01/2026' },
    ])
    expect(take({})).toMatchObject([{ unit: 'S.NOIVU', status: 'unverified', source: 'own-1' }])
  })
})

test('the file is one more source of a row that names its own, once', () => {
  const source = { source: 'own-1', title: 'a.csv' }
  const sources = (text: string) =>
    takeTable(sheet(text), 'publications', { held: [], told: { answers: {}, source } }).tables.publications
  expect(sources(good)).toMatchObject([{ source: 'vcci;own-1' }, { source: 'own-1' }])
  expect(sources(good.replace('vcci', 'own-1'))).toMatchObject([{ source: 'own-1' }, {}])
})
