import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as library from '@e965/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeCases } from '../../src/engine/ownCases/takeCases.ts'
import { duckDbInNode, fetchedPackage } from '../database/duckDbInNode.ts'
import { tableRows } from '../database/tableRows.ts'
import { writePackage } from '../database/writePackage.ts'
import { intakeHere } from '../testing/intakeHere.ts'

let folder: string
let data: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'intake-cases-'))
  data = path.join(folder, 'data')
  await writePackage(data, {
    asOf: '2026-11-20',
    tables: {
      units: tableRows('unit,name_vi,kind,parent', [
        ['HN', 'Thành phố Hà Nội', 'city', null],
        ['X.1', 'Xã Đông Anh', 'commune', 'HN'],
        ['X.2', 'Phường Hoàn Kiếm', 'commune', 'HN'],
      ]),
      indicators: tableRows('indicator,name_vi,measure,kind,direction', [
        ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher'],
      ]),
    },
  })
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const intake = (...args: string[]) => intakeHere(data, ...args)

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}

const heads = ['Mã hồ sơ', 'Đơn vị xử lý', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả kết quả', 'Người nộp']

/** Two that ended on time, one that ended late, and one that is open. */
const october = [
  ['H1', 'UBND xã Đông Anh', '13/10/2026 08:30', '23/10/2026', '22/10/2026 09:00', 'Lê A'],
  ['H2', 'xã đông anh', '13/10/2026 09:30', '23/10/2026', '23/10/2026 16:45', 'Lê B'],
  ['H3', 'P. Hoàn Kiếm', '14/10/2026', '26/10/2026', '27/10/2026', 'Lê C'],
  ['H4', 'Phường Hoàn Kiếm', '19/10/2026', '12/11/2026', null, 'Lê D'],
]

/** A workbook whose first receipt is a day with a time, as spreadsheets keep it: 13 October 2026 is day 46 308. */
function workbook(): Uint8Array {
  const sheet = library.utils.aoa_to_sheet([['Danh sách hồ sơ tháng 10'], heads, ...october])
  sheet.C3 = { t: 'n', v: 46_308 + 8.5 / 24, z: 'dd/mm/yyyy hh:mm' }
  return library.write(library.utils.book_new(sheet, 'T10'), { type: 'buffer', bookType: 'xlsx' })
}

const answers = () => file('answers.json', JSON.stringify({ type: 'procedure' }))

test('a workbook of cases goes into the contract’s CSV, which the page counts', async () => {
  const out = path.join(folder, 'own')
  const { exit, reports } = await intake(file('t10.xlsx', workbook()), '--answers', answers(), '--out', out)
  expect(exit).toBe(0)
  expect(reports).toMatchObject([{ file: 't10.xlsx', sheet: 'T10', table: 'dossiers', taken: 4, refused: 0 }])
  const text = readFileSync(path.join(out, 'dossiers.csv'), 'utf8')
  expect(text).not.toContain('Lê')
  expect(text.split('\n')[1]).toBe(
    'H1,procedure,,,,X.1,,2026-10-13 08:30:00,2026-10-23 17:00:00,2026-10-23 17:00:00,2026-10-22 09:00:00,,,,,,,,,,',
  )
  const counted = await countedByThePage(text)
  expect(counted).toEqual({
    rows: 4,
    first: '2026-10-13',
    measured: [
      { unit: 'X.1', onTime: 2, finished: 2 },
      { unit: 'X.2', onTime: 0, finished: 1 },
    ],
  })
})

test('a later export goes on from an earlier one, by the code', async () => {
  const out = path.join(folder, 'twice')
  const csv = (lines: readonly (readonly (string | null)[])[]) =>
    [heads, ...lines].map((line) => line.join(';')).join('\n')
  await intake(file('t10.csv', csv(october)), '--answers', answers(), '--out', out)
  const next = [
    october[3]?.with(4, '11/11/2026') ?? [],
    ['H5', 'Xã Đông Anh', '16/11/2026', '30/11/2026', null, 'Lê E'],
  ]
  const { exit, reports } = await intake(file('t11.csv', csv(next)), '--answers', answers(), '--out', out)
  expect(exit).toBe(0)
  expect(reports).toMatchObject([{ taken: 2, replaced: 1 }])
  const lines = readFileSync(path.join(out, 'dossiers.csv'), 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => line.split(',')[0])).toEqual(['dossier', 'H1', 'H2', 'H3', 'H4', 'H5'])
  expect(lines[4]).toContain(',2026-11-11 17:00:00,')
})

test('without the type it is asked, and nothing is written', async () => {
  const out = path.join(folder, 'asked')
  const { exit, reports } = await intake(file('t10.xlsx', workbook()), '--out', out)
  expect(exit).toBe(1)
  expect(reports[0]).toMatchObject({ taken: 0, in_doubt: 4, questions: [{ ask: 'type' }] })
})

test('a refused row says what is wrong and how to mend it', async () => {
  const early = file('early.csv', [heads.join(';'), 'H1;xã đông anh;13/10/2026;30/09/2026;;'].join('\n'))
  const { reports } = await intake(early, '--as', 'dossiers', '--answers', answers(), '--dry-run')
  expect(reports[0].faults).toEqual([
    {
      row: 2,
      column: 'D',
      value: '30/09/2026',
      reason: '30/09/2026 sớm hơn lúc tiếp nhận (2026-10-13)',
      cure: 'Hãy sửa ngày sai; dòng này không được nhận.',
    },
  ])
})

async function countedByThePage(text: string) {
  const { described, fetched } = fetchedPackage(data)
  const duckDb = await duckDbInNode()
  try {
    const { own } = await takeCases({
      files: [new File([text], 'dossiers.csv')],
      choice: { simulated: false, asOf: '2026-11-20' },
      described,
      duckDb,
      from: { base: new URL('http://localhost/'), fetched },
      tell: () => undefined,
      signal: new AbortController().signal,
    })
    const measured = await duckDb.run({
      sql: `SELECT unit, sum(numerator) AS "onTime", sum(denominator) AS finished FROM measurements
        WHERE indicator = 'on_time' AND "date" < DATE '2026-11-01' GROUP BY unit ORDER BY unit`,
      values: [],
      tables: [],
    })
    return { rows: own.rows, first: own.first, measured }
  } finally {
    duckDb.end()
  }
}
