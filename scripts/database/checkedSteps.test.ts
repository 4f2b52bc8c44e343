import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Table } from '../../src/engine/contract.ts'
import type { Limits } from '../../src/engine/packageParts.ts'
import { type OpenPackage, openPackage } from './openPackage.ts'
import { openPackageWasm } from './openPackageWasm.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'steps-'))
const cases = ['state=open/office=A', 'state=done/office=A', 'state=done/office=B', 'state=open/office=B']
const steps = ['state=open', 'state=done/office=A', 'state=done/office=B']

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

beforeAll(() => {
  const files = (table: Table, parts: readonly string[]) =>
    parts.map((part) => `${table}/${part}/${table}.csv`)
  for (const [i, file] of files('dossiers', cases).entries()) {
    write(file, `dossier,type,unit,received\nD${i},procedure,U,2026-11-02 08:30:00\n`)
  }
  for (const [i, file] of files('steps', steps).entries()) {
    write(
      file,
      `dossier,step,order,attempt,unit,received\nD${i},Nhận,1,1,U,\nL${i},Nhận,1,1,U,\nD${i},Trả,2,1,U,\n`,
    )
  }
  const resources = [
    { name: 'dossiers', path: files('dossiers', cases), format: 'csv', lazy: true },
    { name: 'steps', path: files('steps', steps), format: 'csv', lazy: true },
  ]
  write('datapackage.json', JSON.stringify({ name: 'steps', asOf: '2026-11-20', resources }))
})

afterAll(() => rmSync(folder, { recursive: true }))

const engines = [
  { engine: 'native DuckDB', open: openPackage },
  { engine: 'DuckDB-WASM', open: openPackageWasm },
]

describe.each(engines)('in $engine', ({ open }) => {
  const opened = async (work: (database: OpenPackage) => Promise<void>) => {
    const database = await open(folder)
    await work(database).finally(() => database.close())
  }
  const touch = (database: OpenPackage, table: Table, limits?: Limits) =>
    database.run({
      sql: `SELECT DISTINCT dossier FROM ${table} ORDER BY dossier`,
      values: [],
      tables: [table],
      ...(limits && { parts: { [table]: limits } }),
    })
  const named = ({ report }: OpenPackage) =>
    report.flatMap(({ faults }) => faults).map(({ code, file, row, value }) => [code, file, row, value])
  const lost = (part: string, code: string) => ['code-unknown', `steps/${part}/steps.csv`, 3, code]

  test('steps of unknown cases fall once the part of their cases is read, whichever comes first', () =>
    opened(async (database) => {
      await touch(database, 'steps', { office: ['A'], state: ['done'] })
      await touch(database, 'dossiers', { office: ['B'], state: ['done'] })
      expect(named(database)).toEqual([])
      await touch(database, 'dossiers', { office: ['A'], state: ['done'] })
      expect(named(database)).toEqual([lost(steps[1] ?? '', 'L1')])
      await touch(database, 'steps', { office: ['B'], state: ['done'] })
      expect(named(database)).toEqual([lost(steps[1] ?? '', 'L1'), lost(steps[2] ?? '', 'L2')])
      expect(await touch(database, 'steps', { state: ['done'] })).toEqual([
        { dossier: 'D1' },
        { dossier: 'D2' },
      ])
    }))

  test('no part of the cases is read for their steps', () =>
    opened(async (database) => {
      expect(await touch(database, 'steps', { state: ['open'] })).toEqual([
        { dossier: 'D0' },
        { dossier: 'L0' },
      ])
      expect(database.report.find(({ table }) => table === 'dossiers')).toBeUndefined()
    }))

  test('a file of steps with the cases of several files waits for all of them', () =>
    opened(async (database) => {
      await touch(database, 'steps', { state: ['open'] })
      await touch(database, 'dossiers', { state: ['open'], office: ['A'] })
      expect(named(database)).toEqual([])
      await touch(database, 'dossiers', { state: ['open'] })
      expect(named(database)).toEqual([lost(steps[0] ?? '', 'L0')])
    }))
})

test('a package without cases keeps its steps, and an earlier day misses no case', async () => {
  const bare = path.join(folder, 'bare')
  write('bare/steps.csv', 'dossier,step,order,attempt,unit,received\nD0,Nhận,1,1,U,\n')
  write(
    'bare/datapackage.json',
    JSON.stringify({ name: 'bare', resources: [{ name: 'steps', path: 'steps.csv', format: 'csv' }] }),
  )
  const none = await openPackage(bare)
  await none.load('steps')
  expect(none.report.flatMap(({ faults }) => faults)).toEqual([])
  none.close()
  const before = await openPackage(folder, { today: '2026-11-01' })
  await before.load('dossiers')
  await before.load('steps')
  expect(before.report.flatMap(({ faults }) => faults)).toEqual([])
  before.close()
})
