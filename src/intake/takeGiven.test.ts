import { expect, test } from 'vitest'
import { caseHeads, sheetOf, twoCases } from './cases/cases.examples.ts'
import { cityLists, fieldForm, october } from './forms/forms.examples.ts'
import type { ScoreLists } from './scores/ScoreLists.ts'
import { lists } from './scores/scoreLists.examples.ts'
import type { ContractRow } from './tables/takeTable.ts'
import { type GivenFile, takeGiven } from './takeGiven.ts'

const scores: ScoreLists = {
  indices: [],
  editions: [],
  components: [],
  places: [],
  publications: [],
  scores: [],
}

const given = (file: string, text: string, as: GivenFile['as'] = null): GivenFile => ({
  file,
  sheets: [sheetOf(text)],
  told: { index: null, year: null, system: null, answers: { type: 'procedure' } },
  as,
})

const take = (files: readonly GivenFile[], own: readonly ContractRow[] = []) =>
  takeGiven(files, { scores, forms: cityLists, own: (table) => (table === 'dossiers' ? own : []) })

test('a table of cases is one among other files, whatever it is called', () => {
  const taken = take([given('a.csv', 'Tỉnh;Điểm\nHà Nội;5\nHuế;4'), given('b.csv', twoCases)])
  expect(taken.map(([one]) => one?.report.table)).toEqual([expect.not.stringMatching('dossiers'), 'dossiers'])
  expect(taken[1]?.[0]?.report.taken).toBe(2)
})

test('cases in the columns of the contract are that table, with other columns an export', () => {
  const own = 'dossier;type;unit;received\nH1;procedure;S.TUPHAP;2026-01-15T08:30:00'
  const wide = own.replace('received', 'received;Người nộp').replace('08:30:00', '08:30:00;Lê A')
  expect(take([given('a.csv', own)])[0]?.[0]?.tables.dossiers).toMatchObject([
    { received: '2026-01-15T08:30:00' },
  ])
  const [taken] = take([given('a.csv', wide)])[0] ?? []
  expect(taken?.tables.dossiers).toMatchObject([{ unit: 'S.TUPHAP', received: '2026-01-15 08:30:00' }])
  expect(taken?.report.left_out).toMatchObject([{ reason: 'personal' }])
})

test('a file that is told to be cases and is none says what it lacks', () => {
  const [taken] = take([given('a.csv', 'Mã hồ sơ;Hạn trả\nH1;25/01/2026', 'dossiers')])[0] ?? []
  expect(taken?.report.faults).toMatchObject([{ code: 'head-missing', value: 'dossier, received' }])
})

test('cases of one call are held against each other, as against those taken over before', () => {
  const later = [caseHeads, 'H2;;Sở Tư pháp;;16/01/2026 09:00;30/01/2026;29/01/2026;'].join('\n')
  const [, [second] = []] = take([given('a.csv', twoCases), given('b.csv', later)])
  expect(second?.report).toMatchObject({ taken: 1, replaced: 1 })
  const before = take([given('a.csv', twoCases)])[0]?.[0]?.tables.dossiers as ContractRow[]
  expect(take([given('b.csv', later)], before)[0]?.[0]?.report).toMatchObject({ taken: 1, replaced: 1 })
})

const publications = 'index;year;place_system;places_ranked\nPCI;2025;34;2'
const workbook = (texts: readonly string[], skipped: readonly string[] = []): GivenFile => ({
  ...given('a.xlsx', ''),
  sheets: texts.map((text, i) => ({ ...sheetOf(text), name: `s${i}` })),
  told: {
    index: null,
    year: null,
    system: null,
    answers: {},
    sheets: Object.fromEntries(skipped.map((name) => [name, { isSkipped: true }])),
  },
})
const outcome = (file: GivenFile) =>
  take([file])[0]?.map(({ report: { sheet, table, taken } }) => `${sheet} ${table} ${taken}`)

test('a workbook of tables in the contract’s columns gives one result a sheet, none of those that are skipped', () => {
  const notes = 'Ghi chú'
  const other = publications.replace('2025', '2024')
  expect(outcome(workbook([publications, notes, other]))).toEqual([
    's0 publications 1',
    's1 null 0',
    's2 publications 1',
  ])
  expect(outcome(workbook([notes, publications, other], ['s0', 's2']))).toEqual([
    's0 null 0',
    's1 publications 1',
    's2 null 0',
  ])
})

test('sheets of one table are held against each other', () => {
  const [, second] = take([workbook([publications, publications.replace('34;2', '34;3')])])[0] ?? []
  expect(second?.report.questions.map(({ ask }) => ask)).toEqual(['conflict'])
})

test('of skipped sheets no form and no cases are taken', () => {
  const form = fieldForm('UBND phường Hoàn Kiếm', october, [['Đất đai', [60, 40, 20, 30, 50, 10, 25, 5]]])
  const file = workbook(['', ''], ['s0'])
  const sheets = file.sheets.map((sheet) => ({ ...sheet, rows: form }))
  expect(outcome({ ...file, sheets })).toEqual(['s0 null 0', 's1 measurements 6'])
  expect(outcome(workbook([twoCases, publications], ['s0']))).toEqual(['s0 null 0', 's1 publications 1'])
})

test('scores in the contract’s columns come with their publication, which files after them keep', () => {
  const head = 'index;year;place_system;place;component;score;source'
  const csv = [head, 'PCI;2020;63;01;PCI;60;s031', 'PCI;2020;63;48;PCI;61;s031', 'PCI;2020;63;77;PCI;62;s031']
  const source = { source: 'own-1', title: 'a.csv' }
  const first = given('a.csv', csv.join('\n'))
  const parts = given('PCI 2020.csv', 'Tỉnh;Entry Costs\nHà Nội;7.5\nĐà Nẵng;7.1\nBRVT;8.2')
  const files = [{ ...first, told: { ...first.told, source } }, parts]
  const taken = takeGiven(files, { scores: lists, forms: cityLists, own: () => [] })
  expect(taken[0]?.[0]?.tables).toMatchObject({
    scores: [{ source: 's031;own-1' }, {}, {}],
    publications: [{ year: 2020, places_ranked: 3, source: 'own-1' }],
  })
  expect(taken[1]?.[0]?.tables.publications).toMatchObject([
    { places_ranked: 3, source: 'own-1;PCI 2020.csv' },
  ])
})
