import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Table } from '../../src/engine/contract.ts'
import { textHash } from '../../src/engine/textHash.ts'
import { openPackage } from '../database/openPackage.ts'
import { openPackageWasm } from '../database/openPackageWasm.ts'
import { writePackage } from '../database/writePackage.ts'
import { main } from './prepareData.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'prepare-data-'))
const file = (name: string) => path.join(folder, name)
const described = () => JSON.parse(readFileSync(file('datapackage.json'), 'utf8'))

const units = [
  { unit: 'HN', name_vi: 'Thành phố', kind: 'city', parent: null },
  { unit: 'S.A', name_vi: 'Sở A', kind: 'department', parent: 'HN' },
]
const measured = (date: string) => ({
  date,
  days: 1,
  unit: 'S.A',
  indicator: 'r',
  numerator: 9,
  denominator: 10,
})

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  vi.spyOn(console, 'log').mockReturnValue()
  await writePackage(folder, {
    tables: { units, measurements: [measured('2026-11-02'), measured('2026-11-03')] },
    parquet: ['measurements'],
    asOf: '2026-11-20',
  })
  await main(['--data', folder])
})

afterEach(() => vi.restoreAllMocks())

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const load = (table: Table) => ({ sql: `SELECT count(*) AS n FROM ${table}`, values: [], tables: [table] })

test('a folder of the contract is described and prepared in place; what else its description says stays', async () => {
  const { name, asOf, resources } = described()
  expect([name, asOf]).toEqual(['test', '2026-11-20'])
  expect(resources[0]).toMatchObject({ name: 'units', path: 'units.csv', rows: 2, bytes: 72 })
  expect(resources[0].hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  const prepared = JSON.parse(readFileSync(file('overview.json'), 'utf8'))
  expect(prepared.version).toBe(textHash(readFileSync(file('datapackage.json'), 'utf8')))
  const database = await openPackage(folder)
  await database.run(load('units'))
  await database.run(load('measurements'))
  expect(database.report.flatMap(({ differs }) => differs)).toEqual([])
  database.close()
})

test('that it passed the checks is said of a sound package, and no longer once a row is at fault', async () => {
  expect(described().checked).toMatch(/^\d+ [0-9a-f]{16}$/)
  appendFileSync(file('units.csv'), 'S.B,Sở B,department,S.Z\n')
  await main(['--data', folder])
  expect(described().checked).toBe(undefined)
})

test('of a resource of several files each is described', async () => {
  writeFileSync(file('more.csv'), 'unit,name_vi,kind,parent\nS.B,Sở B,department,HN\n')
  const description = described()
  description.resources[0].path = ['units.csv', 'more.csv']
  writeFileSync(file('datapackage.json'), JSON.stringify(description))
  await main(['--data', folder])
  expect(described().resources[0]).toMatchObject({
    rows: 3,
    files: { 'units.csv': { rows: 2 }, 'more.csv': { rows: 1, bytes: 50 } },
  })
})

test.each([
  ['native', openPackage],
  ['WASM', openPackageWasm],
])(
  'on the %s engine fewer units than described are a fault, other measurements are told',
  async (_, open) => {
    writeFileSync(file('units.csv'), 'unit,name_vi,kind,parent\nHN,Thành phố,city,\n')
    writeFileSync(file('measurements.csv'), 'date,unit,indicator,numerator,denominator\n')
    const description = described()
    Object.assign(description.resources[1], { path: 'measurements.csv', format: 'csv' })
    writeFileSync(file('datapackage.json'), JSON.stringify(description))
    const database = await open(folder)
    await expect(database.run(load('units'))).rejects.toMatchObject({
      fault: { code: 'rows-fewer', file: 'units.csv', value: '1', detail: '2' },
    })
    expect(await database.run(load('measurements'))).toEqual([{ n: 0 }])
    expect(database.report.flatMap(({ differs }) => differs)).toEqual([
      { file: 'measurements.csv', what: 'rows', described: 2, read: 0 },
    ])
    database.close()
  },
)

test('more rows, other bytes and one other byte are told with both numbers', async () => {
  const differs = async () => {
    const database = await openPackage(folder)
    await database.run(load('units'))
    const [report] = database.report
    database.close()
    return report?.differs
  }
  const whole = readFileSync(file('units.csv'), 'utf8')
  writeFileSync(file('units.csv'), whole.replace('Sở A', 'Sở B'))
  expect(await differs()).toMatchObject([{ file: 'units.csv', what: 'hash' }])
  writeFileSync(file('units.csv'), whole.replaceAll('\n', '\r\n'))
  expect(await differs()).toEqual([{ file: 'units.csv', what: 'bytes', described: 72, read: 75 }])
  appendFileSync(file('units.csv'), 'S.C,Sở C,department,HN\r\n')
  expect(await differs()).toEqual([{ file: 'units.csv', what: 'rows', described: 2, read: 3 }])
})

test('a file that is missing is named, and nothing is written', async () => {
  const before = readFileSync(file('datapackage.json'), 'utf8')
  const said = vi.spyOn(console, 'error').mockReturnValue()
  rmSync(file('units.csv'))
  await main(['--data', folder])
  expect(said.mock.calls.flat().join()).toContain('Tệp units.csv: không tải được tệp (ENOENT)')
  expect(process.exitCode).toBe(1)
  process.exitCode = 0
  expect(readFileSync(file('datapackage.json'), 'utf8')).toBe(before)
  expect(existsSync(file('overview.json'))).toBe(true)
})
