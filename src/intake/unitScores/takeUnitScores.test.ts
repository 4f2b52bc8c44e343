import { expect, it } from 'vitest'
import { cityLists } from '../forms/forms.examples.ts'
import type { Cell, Sheet } from '../Sheet.ts'
import type { Told } from '../scores/IntakeReport.ts'
import { lists as scores } from '../scores/scoreLists.examples.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import { takeUnitScores } from './takeUnitScores.ts'

const file = 'xep-hang-cchc.xlsx'
const sheet = (...rows: (readonly Cell[])[]): Sheet => ({ name: 'Sheet1', hidden: false, merges: [], rows })
const nothing: Told = { index: null, year: null, system: null, answers: {} }
const told = (answers: Record<string, string>): Told => ({ ...nothing, answers })
const take = (one: Sheet, said: Told = nothing, held: readonly ContractRow[] = []) =>
  takeUnitScores(file, one, said, { scores, forms: cityLists, held })

const ofYear = (year: string) =>
  sheet(
    [`CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, CƠ QUAN NGANG SỞ NĂM ${year}`],
    [],
    ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
    [1, 'Sở Nội vụ', '95,77', 1],
    [2, 'Sở Tư pháp', '94,20', 2],
    [3, 'Sở KH&ĐT', '93,1', 3],
    [null, 'Trung bình', '94,36', null],
  )

it('takes a ranking of departments by their names, of the year in its title and the index that is told', () => {
  const taken = take(ofYear('2024'), told({ index: 'HN-PAR' }))
  expect(taken?.report).toMatchObject({ table: 'unit_scores', index: 'HN-PAR', years: [2024], taken: 3 })
  expect(taken?.report.left_out.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'title'],
    [2, 'blank'],
    [7, 'no-unit'],
  ])
  const common = { index: 'HN-PAR', period: '2024', component: 'HN-PAR', max: null, units_ranked: null }
  expect(taken?.tables.unit_scores).toEqual([
    { ...common, unit: 'S.NOIVU', score: 95.77, rank_published: 1, source: file },
    { ...common, unit: 'S.TUPHAP', score: 94.2, rank_published: 2, source: file },
    { ...common, unit: 'S.KHDT', score: 93.1, rank_published: 3, source: file },
  ])
})

it('means the units that lived at the end of the year: a merged one by the one that it became', () => {
  const taken = take(ofYear('2025'), told({ index: 'HN-PAR' }))
  const units = (taken?.tables.unit_scores ?? []).map((row) => ({ ...row }) as Record<string, unknown>)
  expect(units.map(({ unit }) => unit)).toEqual(['S.NOIVU.2025', 'S.TUPHAP', 'S.TAICHINH.2025'])
})

it('asks of which index and year the scores are, and takes none before', () => {
  const taken = take(sheet(...ofYear('2024').rows.slice(2)))
  expect(taken?.report).toMatchObject({ taken: 0, in_doubt: 4 })
  expect(taken?.report.questions).toEqual([
    { ask: 'index', about: '', options: ['HN-PAR', 'HN-SIPAS'] },
    { ask: 'year', about: '', options: [] },
  ])
  expect(taken?.tables).toEqual({})
})

it('names the unit that it does not know, with the nearest, and asks which is meant by a name of two', () => {
  const rows = ofYear('2024').rows.map((row) => [...row])
  const unknown = take(sheet(...rows.slice(0, 6), [4, 'Sở Xây dụngg', '90,0', 4]), told({ index: 'HN-PAR' }))
  expect(unknown?.report).toMatchObject({ taken: 3, refused: 1 })
  expect(unknown?.report.faults).toEqual([
    { code: 'unit-unknown', row: 7, column: 'B', value: 'Sở Xây dụngg', detail: 'Sở Xây dựng' },
  ])
  const two = sheet(...rows.slice(0, 6), [4, 'Sở VHTTDL', '90,0', 4])
  const open = take(two, told({ index: 'HN-PAR' }))
  const [question] = open?.report.questions ?? []
  expect(question).toMatchObject({ ask: 'unit', about: 'Sở VHTTDL' })
  expect(open?.report).toMatchObject({ taken: 0, in_doubt: 4 })
  const [option = ''] = question?.options ?? []
  const answered = take(two, told({ index: 'HN-PAR', 'unit Sở VHTTDL': option }))
  expect(answered?.report).toMatchObject({ taken: 4, questions: [] })
})

it('refuses a row whose score is no number, by its cell, and one of a year that is none', () => {
  const rows = [
    ['Đơn vị', 'Kỳ', 'Điểm', 'Hạng'],
    ['Sở Nội vụ', 'năm 2024', 95.77, '1/22'],
    ['Sở Tư pháp', 'tháng 10/2024', '#REF', '2/22'],
    ['Sở Y tế', 'quý nào đó', 93.1, 3],
    ['Sở Tài chính', '2024-09', 92, '4/22'],
  ] as Cell[][]
  const taken = take(sheet(...rows), told({ index: 'HN-PAR' }))
  expect(taken?.report.faults).toEqual([
    { code: 'not-a-number', row: 3, column: 'C', value: '#REF', detail: '' },
    { code: 'year-unread', row: 4, column: 'B', value: 'quý nào đó', detail: '' },
  ])
  expect(taken?.tables.unit_scores).toMatchObject([
    { unit: 'S.NOIVU', period: '2024', score: 95.77, rank_published: 1, units_ranked: 22 },
    { unit: 'S.TAICHINH', period: '2024-09', score: 92, rank_published: 4, units_ranked: 22 },
  ])
})

it('asks before it replaces what was taken over otherwise', () => {
  const first = take(ofYear('2024'), told({ index: 'HN-PAR' }))
  const held = (first?.tables.unit_scores ?? []).map((row, i) => ({ ...row, ...(i === 0 && { score: 1 }) }))
  const again = take(ofYear('2024'), told({ index: 'HN-PAR' }), held)
  expect(again?.report.questions).toEqual([
    { ask: 'conflict', about: 'unit_scores: 1/3', options: ['take', 'keep'] },
  ])
})

it.each([
  [
    'names of provinces',
    [
      ['Tỉnh', 'Điểm'],
      ['Bắc Ninh', 70],
      ['Hà Nội', 68],
      ['Cao Bằng', 60],
      ['Kon Tum', 61],
    ],
  ],
  [
    'units without a score or a rank',
    [
      ['Đơn vị', 'Số người'],
      ['Sở Nội vụ', 70],
      ['Sở Tư pháp', 68],
      ['Sở Y tế', 60],
    ],
  ],
])('leaves a table of %s to others', (_, rows) => {
  expect(take(sheet(...(rows as Cell[][])), told({ index: 'HN-PAR', year: '2024' }))).toBeNull()
})
