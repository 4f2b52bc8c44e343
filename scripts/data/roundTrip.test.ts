import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Table, TableContract } from '../../src/engine/contract.ts'
import { contract, tables } from '../../src/engine/contract.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import { openPackage } from '../database/openPackage.ts'
import { buildPackage } from './buildPackage.ts'
import { gatherTables } from './gatherTables.ts'

const measured =
  'date,days,unit,field,indicator,numerator,denominator\n2026-11-20,1,HN,,received,3,\n2026-11-16,4,HN,"đất đai, nhà ở",on_time,2.5,1e3\n'

let folder: string
let gathered: PackageTables
let database: OpenPackage | undefined

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'round-trip-'))
  const from = path.join(folder, 'from')
  const to = path.join(folder, 'to')
  cpSync('data', from, { recursive: true })
  writeFileSync(path.join(from, 'measurements.csv'), measured)
  const { problems } = await buildPackage(from, to)
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  gathered = gatherTables(from).data
  database = await openPackage(to, { threads: 1 })
}, 120_000)

afterAll(() => {
  database?.close()
  rmSync(folder, { recursive: true, force: true })
})

function statement(table: Table): string {
  const columns = Object.entries((contract[table] as TableContract).columns).map(([name, { type }]) =>
    type === 'date' ? `CAST("${name}" AS VARCHAR) AS "${name}"` : `"${name}"`,
  )
  return `SELECT ${columns.join(', ')} FROM "${table}"`
}

/** Rows as the checks saw them, in full: every column of the contract, missing as null. */
function expected(table: Table) {
  const columns = Object.keys(contract[table].columns)
  return (gathered[table] ?? []).map(({ values }) =>
    Object.fromEntries(columns.map((column) => [column, values[column] ?? null])),
  )
}

describe('a written package', () => {
  it('describes every table of the contract, the empty ones too', () => {
    const described = JSON.parse(readFileSync(path.join(folder, 'to', 'datapackage.json'), 'utf8'))
    const rows = new Map<string, number>(
      described.resources.map(({ name, rows }: { name: string; rows: number }) => [name, rows]),
    )
    expect([...rows.keys()].sort()).toEqual([...tables].sort())
    expect(['closings', 'dossiers', 'steps'].map((table) => rows.get(table))).toEqual([0, 0, 0])
    expect(readFileSync(path.join(folder, 'to', 'closings.csv'), 'utf8')).toBe(
      'calendar,period,closed_at,unit,indicator,numerator,denominator,units,partly\n',
    )
  })

  it.each(tables)('gives the rows of %s back to the engine as they were checked', async (table) => {
    const rows = await database?.run({ sql: statement(table), values: [], tables: [table] })
    expect(rows).toEqual(expected(table))
    const report = database?.report.find((one) => one.table === table)
    expect(report).toMatchObject({ rows: rows?.length, dropped: [], missing: [] })
  })
})
