import { expect, test } from 'vitest'
import { caseHeads, sheetOf, twoCases } from './cases/cases.examples.ts'
import { cityLists } from './forms/forms.examples.ts'
import type { ScoreLists } from './scores/ScoreLists.ts'
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
