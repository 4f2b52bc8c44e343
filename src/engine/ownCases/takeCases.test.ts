import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { duckDbInNode, fetchedPackage } from '../../../scripts/database/duckDbInNode.ts'
import { tableRows } from '../../../scripts/database/tableRows.ts'
import { writePackage } from '../../../scripts/database/writePackage.ts'
import { isDataError } from '../DataError.ts'
import { takeCases } from './takeCases.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cases-'))
  await writePackage(folder, {
    asOf: '2026-11-20',
    tables: {
      units: tableRows('unit,name_vi,kind,parent', [
        ['HN', 'Hà Nội', 'city', null],
        ['X.1', 'Xã 1', 'commune', 'HN'],
      ]),
      indicators: tableRows('indicator,name_vi,measure,kind,direction', [
        ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher'],
        ['land_on_time', 'Đất đai đúng hạn', 'fraction', 'rate', 'higher'],
      ]),
    },
  })
})

afterAll(() => rm(folder, { recursive: true }))

const header = 'dossier,type,field,unit,received,due,finished'
const early = '1,procedure,Đất đai,X.1,2026-11-02T08:00:00,2026-11-10T17:00:00,2026-11-09T06:30:00'
const late = '2,procedure,Đất đai,X.1,2026-11-03T08:00:00,2026-11-10T17:00:00,2026-11-11T09:00:00'
const lines = (...all: string[]) => all.join('\n')
const plain = lines(header, early, late, '')

type Taken = Awaited<ReturnType<typeof taken>>

let expected: Taken

async function taken(text: string) {
  const { described, fetched } = fetchedPackage(folder)
  const duckDb = await duckDbInNode()
  try {
    const { own } = await takeCases({
      files: [new File([text], 'cases.csv')],
      choice: { simulated: false, asOf: null },
      described,
      duckDb,
      from: { base: new URL('http://localhost/'), fetched },
      tell: () => undefined,
      signal: new AbortController().signal,
    })
    const measured = await duckDb.run({
      sql: `SELECT indicator, CAST("date" AS VARCHAR) AS day, field, numerator, denominator FROM measurements
        WHERE indicator IN ('on_time', 'land_on_time') ORDER BY ALL`,
      values: [],
      tables: [],
    })
    return { rows: own.rows, first: own.first, unknownFields: own.unknownFields, measured }
  } finally {
    duckDb.end()
  }
}

beforeAll(async () => {
  expected = await taken(plain)
})

test('the plain file gives two cases, one of them about land', () => {
  expect(expected.rows).toBe(2)
  expect(expected.measured.filter(({ indicator }) => indicator === 'land_on_time').length).toBeGreaterThan(0)
})

test.each([
  ['lines that end as Excel ends them', plain.replaceAll('\n', '\r\n')],
  ['a mark of its encoding before them', `\uFEFF${plain.replaceAll('\n', '\r\n')}`],
  ['lines that end with a return', plain.replaceAll('\n', '\r')],
  ['no line end behind the last row', plain.trimEnd()],
  ['a head and rows that end otherwise', plain.replaceAll('\n', '\r\n').replace('\r\n', '\n')],
  ['blank lines and rows of commas', lines(header, '', early, ',,,,,,', late, '', ',,,,,,', '')],
  ['empty columns at the right', lines(`${header},,`, `${early},,`, `${late},,`, '')],
  ['instants in UTC', plain.replace('2026-11-09T06:30:00', '2026-11-08T23:30:00Z')],
  ['instants with the zone of Vietnam', plain.replace('2026-11-09T06:30:00', '2026-11-09 06:30:00+07')],
  ['a field in letters and marks apart', plain.normalize('NFD')],
  ['a field with another Đ and blanks around', plain.replaceAll('Đất đai', ' Ðất đai ')],
])('%s: taken as the plain file is', async (_, text) => {
  expect(await taken(text)).toEqual(expected)
})

test('a field that is not known is counted, and named', async () => {
  const { rows, unknownFields } = await taken(plain.replaceAll('Đất đai', 'đất đai'))
  expect([rows, unknownFields]).toEqual([2, ['đất đai']])
})

test.each([
  [
    'a cell that is no time',
    lines(header, '', early.replace('2026-11-10T17:00:00', '10/11/2026')),
    { code: 'value-invalid', row: 3, column: 'due' },
  ],
  ['a row with too few cells', lines(header, early, '', '2,procedure'), { code: 'columns-differ', row: 4 }],
  [
    'a row without a type',
    lines(header, early, '', '', 'Tổng,,,,,,'),
    { code: 'value-missing', row: 5, column: 'type' },
  ],
  ['an HTML page', '<!doctype html><html></html>', { code: 'content-html' }],
])('%s refuses the file, with its row as a spreadsheet counts it', async (_, text, expected) => {
  const error: unknown = await taken(text).catch((error: unknown) => error)
  expect(isDataError(error) ? error.fault : error).toMatchObject({ file: 'cases.csv', ...expected })
})
