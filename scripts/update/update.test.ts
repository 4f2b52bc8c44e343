import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writePackage } from '../database/writePackage.ts'
import { runHere } from '../testing/runHere.ts'
import { main } from './update.ts'

let root: string
const inRoot = (...parts: string[]) => path.join(root, ...parts)
const shown = (file: string) => readFileSync(inRoot('site', 'data', file), 'utf8')
const described = () => JSON.parse(shown('datapackage.json'))
const log = () => readFileSync(inRoot('updates', 'log.csv'), 'utf8').trim().split('\n')

const units = [
  { unit: 'HN', name_vi: 'Thành phố', kind: 'city', parent: null },
  { unit: 'S.A', name_vi: 'Sở A', kind: 'department', parent: 'HN' },
]
const head = 'date,days,unit,indicator,numerator,denominator\n'
const day = (date: string, unit = 'S.A') => `${date},1,${unit},r,9,10\n`

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'update-'))
  mkdirSync(inRoot('came'))
  vi.spyOn(console, 'log').mockReturnValue()
  await writePackage(inRoot('site', 'data'), {
    tables: { units, measurements: [] },
    asOf: '2026-11-20',
  })
  writeFileSync(inRoot('site', 'data', 'measurements.csv'), head + day('2026-11-02'))
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

const update = (...args: string[]) =>
  runHere(main, ...['--to', inRoot('site', 'data'), '--keep', inRoot('updates'), '--who', 'An'], ...args)
const came = (file: string, text: string) => writeFileSync(inRoot('came', file), text)

test('new files of a table take the place of the old, are described and prepared, and each is a line of the log', async () => {
  came('measurements.csv', head + day('2026-11-02') + day('2026-11-26'))
  const { status, stderr } = await update('--data', inRoot('came'), '--as-of', '2026-11-27')
  expect([status, stderr]).toEqual([0, ''])
  expect(shown('measurements.csv')).toContain('2026-11-26')
  expect(described()).toMatchObject({ asOf: '2026-11-27' })
  expect(described().resources.find((one: { name: string }) => one.name === 'measurements').rows).toBe(2)
  expect(existsSync(inRoot('site', 'data', 'overview.json'))).toBe(true)
  expect(log()[0]).toMatch(/^at,who,what,file,rows_before,rows_after/)
  expect(log().slice(1)).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d,An,update,measurements\.csv,.*2,.*sha256:/),
    expect.stringContaining('units.csv'),
  ])
})

test('where a row is at fault all stays as it was, and the reason names file, row, value and cure', async () => {
  const before = shown('measurements.csv')
  came('measurements.csv', head + day('2026-11-02') + day('2026-11-03', 'S.Z'))
  const { status, stderr } = await update('--data', inRoot('came'))
  expect(status).toBe(1)
  for (const part of ['measurements.csv', '3', 'S.Z', 'Hãy']) expect(stderr).toContain(part)
  expect(shown('measurements.csv')).toBe(before)
  expect(existsSync(inRoot('updates'))).toBe(false)
  expect((await update('--data', inRoot('came'), '--despite-faults')).status).toBe(0)
  expect(shown('measurements.csv')).toContain('S.Z')
})

test('the version before comes back, and the one after it is kept in its place', async () => {
  const before = shown('measurements.csv')
  came('measurements.csv', head + day('2026-11-04'))
  await update('--data', inRoot('came'))
  expect((await update('--back')).status).toBe(0)
  expect(shown('measurements.csv')).toBe(before)
  expect((await update('--back')).status).toBe(0)
  expect(shown('measurements.csv')).toContain('2026-11-04')
  expect(log().filter((line) => line.includes(',back,')).length).toBeGreaterThan(1)
})

test('a whole package takes the place of the whole', async () => {
  await writePackage(inRoot('came'), { tables: { units }, asOf: '2026-12-04' })
  expect((await update('--data', inRoot('came'))).status).toBe(0)
  expect(described()).toMatchObject({ asOf: '2026-12-04', resources: [{ name: 'units', rows: 2 }] })
  expect(existsSync(inRoot('site', 'data', 'measurements.csv'))).toBe(false)
})

test.each([
  ['a file of no table', ['--data', 'came'], 'báo cáo.xlsx', 'không phải tệp của bảng nào'],
  ['no file', ['--data', 'came'], null, 'không có tệp nào'],
  ['no folder', ['--data', 'gone'], null, 'không có thư mục này'],
  ['a day that is none', ['--data', 'came', '--as-of', '27/11'], 'units.csv', 'không phải một ngày'],
  ['nothing to go back to', ['--back'], null, 'chưa giữ bản nào'],
  ['neither', [], null, 'Hãy ghi --data'],
])('%s is a wrong call, which changes nothing', async (_, args, file, said) => {
  if (file !== null) came(file, 'x')
  const before = shown('datapackage.json')
  const call = args.map((one) => (one === 'came' || one === 'gone' ? inRoot(one) : one))
  const { status, stderr } = await update(...call)
  expect(status).toBe(2)
  expect(stderr).toContain(said)
  expect(shown('datapackage.json')).toBe(before)
})
