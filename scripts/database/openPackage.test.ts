import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Table } from '../../src/engine/contract.ts'
import { isDataError } from '../../src/engine/DataError.ts'
import { openPackage } from './openPackage.ts'
import { openPackageWasm } from './openPackageWasm.ts'
import { type PackageContent, writePackage } from './writePackage.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'package-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const units = [
  { unit: 'HN', name_vi: 'Thành phố Hà Nội', kind: 'city', parent: null, valid_from: '2008-08-01' },
  { unit: 'S.YTE', name_vi: 'Sở Y tế, "y tế"', kind: 'department', parent: 'HN', valid_from: '2024-02-29' },
  { unit: 'S.YTE.1', name_vi: 'Phòng 1', kind: 'division', parent: 'S.YTE', valid_from: null },
]

const csv = (name: string, text: string) => writeFile(path.join(folder, name), text)

const describePackage = (resources: unknown) =>
  csv('datapackage.json', JSON.stringify({ asOf: '2026-11-20', resources }))

describe.each([
  { engine: 'native DuckDB', openFolder: openPackage },
  { engine: 'DuckDB-WASM', openFolder: openPackageWasm },
])('a package opened in $engine', ({ openFolder }) => {
  async function rows(sql: string, ...tables: Table[]) {
    const database = await openFolder(folder)
    try {
      return await database.run({ sql, values: [], tables })
    } finally {
      database.close()
    }
  }

  async function fault(sql: string, ...tables: Table[]) {
    const error: unknown = await rows(sql, ...tables).catch((error: unknown) => error)
    if (!isDataError(error))
      throw new Error(`expected a DataError, got ${String(error)} ${JSON.stringify(error)}`)
    return error.fault
  }

  /** What is said of the rows of a table that are left out. */
  async function leftOut(table: Table) {
    const database = await openFolder(folder)
    try {
      await database.load(table)
      return database.report.find((one) => one.table === table)?.faults
    } finally {
      database.close()
    }
  }

  const sql = 'SELECT unit, name_vi, kind, parent, valid_from, valid_to FROM units ORDER BY unit'

  test.each<{ title: string; parquet: Table[] }>([
    { title: 'CSV', parquet: [] },
    { title: 'Parquet', parquet: ['units'] },
  ])('gives back the rows of a $title file as plain values', async ({ parquet }) => {
    await writePackage(folder, { tables: { units }, parquet })
    expect(await rows(sql, 'units')).toEqual(units.map((unit) => ({ ...unit, valid_to: null })))
  })

  test('knows every ancestor of a unit, and itself at depth 0', async () => {
    await writePackage(folder, { tables: { units } })
    expect(
      await rows("SELECT ancestor, depth FROM unit_paths WHERE unit = 'S.YTE.1' ORDER BY depth", 'units'),
    ).toEqual([
      { ancestor: 'S.YTE.1', depth: 0 },
      { ancestor: 'S.YTE', depth: 1 },
      { ancestor: 'HN', depth: 2 },
    ])
  })

  test('leaves out units that are above each other, and what is below them', async () => {
    const circle = [
      { unit: 'A', name_vi: 'A', kind: 'department', parent: 'B' },
      { unit: 'B', name_vi: 'B', kind: 'department', parent: 'A' },
      { unit: 'B.1', name_vi: 'B.1', kind: 'division', parent: 'B' },
    ]
    await writePackage(folder, { tables: { units: [...units, ...circle] } })
    expect(await rows('SELECT count(*) AS n FROM units', 'units')).toEqual([{ n: 3 }])
    expect(await leftOut('units')).toMatchObject([{ code: 'unit-cycle', row: 5, rows: 3, value: 'A' }])
  })

  test('takes columns in any order, lets the code stand for a name and names the columns it drops', async () => {
    await csv(
      'u.csv',
      '\uFEFFnote,kind,unit,phone,parent\r\nx,city,HN,0912,\r\n"a,\nb",department,S,0913,HN\r\n',
    )
    await describePackage([{ name: 'units', path: 'u.csv' }])
    const database = await openFolder(folder)
    const sql = 'SELECT unit, kind, name_vi FROM units ORDER BY unit'
    expect(await database.run({ sql, values: [], tables: ['units'] })).toEqual([
      { unit: 'HN', kind: 'city', name_vi: 'HN' },
      { unit: 'S', kind: 'department', name_vi: 'S' },
    ])
    expect(database.report).toMatchObject([{ table: 'units', rows: 2, dropped: ['note', 'phone'] }])
    expect(database.report[0]?.missing).toContain('name_vi')
    database.close()
  })

  test('joins the files of a resource that has several', async () => {
    await csv('a.csv', 'unit,kind,parent\nA,city,\n')
    await csv('b.csv', 'kind,unit,parent\ndepartment,B,A\n')
    await describePackage([{ name: 'units', path: ['a.csv', 'b.csv'], format: 'csv' }])
    expect(await rows('SELECT unit, kind FROM units ORDER BY unit', 'units')).toEqual([
      { unit: 'A', kind: 'city' },
      { unit: 'B', kind: 'department' },
    ])
  })

  test('holds an empty table for what the package lacks', async () => {
    await writePackage(folder, { tables: {} })
    expect(await rows('SELECT count(*) AS n FROM scores, unit_paths', 'scores', 'units')).toEqual([{ n: 0 }])
  })

  test('gives sums, quotients and times as plain values', async () => {
    const content: PackageContent = {
      tables: {
        scores: [
          { index: 'PCI', year: 2021, place_system: '63', place: '01', component: 'PCI', score: 85.43 },
        ],
        closings: [
          {
            calendar: 'civil',
            period: '2026-10',
            closed_at: '2026-11-01T08:30:00',
            unit: 'HN',
            indicator: 'x',
          },
        ],
      },
    }
    await writePackage(folder, content)
    const sql = `SELECT sum(year) AS sum, count(*) AS n, max(score) AS score, 1.5 AS decimal, 1 / 0 AS zero,
      0.0 / 0.0 AS nothing, max(closed_at) AS at, true AS yes, 9007199254740991 AS big, DATE '1969-12-31' AS day
      FROM scores, closings`
    expect(await rows(sql, 'scores', 'closings')).toEqual([
      {
        sum: 2021,
        n: 1,
        score: 85.43,
        decimal: 1.5,
        zero: null,
        nothing: null,
        at: '2026-11-01T08:30:00',
        yes: true,
        big: 9007199254740991,
        day: '1969-12-31',
      },
    ])
  })

  test.each([
    {
      title: 'a number in the local style',
      text: 'index,year,place_system,place,component,score\nPCI,2021,63,01,PCI,85.43\nPCI,2021,63,02,PCI,"85,43"\n',
      expected: {
        code: 'value-invalid',
        file: 'scores.csv',
        row: 3,
        column: 'score',
        value: '85,43',
        detail: 'number',
      },
    },
    {
      title: 'a year that is no number',
      text: 'score,index,year,place_system,place,component\n1,PCI,năm 2021,63,01,PCI\n',
      expected: { code: 'value-invalid', file: 'scores.csv', row: 2, column: 'year', value: 'năm 2021' },
    },
    {
      title: 'NaN',
      text: 'index,year,place_system,place,component,score\nPCI,2021,63,01,PCI,nan\n',
      expected: { code: 'value-invalid', file: 'scores.csv', row: 2, column: 'score', value: 'nan' },
    },
    {
      title: 'an empty cell of the key',
      text: 'index,year,place_system,place,component,score\nPCI,2021,63,01,PCI,1\nPCI,,63,01,PCI,1\n',
      expected: { code: 'value-missing', file: 'scores.csv', row: 3, column: 'year' },
    },
    {
      title: 'a row with a cell too many',
      text: 'index,year,place_system,place,component,score\nPCI,2021,63,01,PCI,1\nPCI,2021,63,01,PCI,85,43\n',
      expected: { code: 'columns-differ', file: 'scores.csv', row: 3 },
    },
  ])('leaves out $title and names file, row, column and value', async ({ text, expected }) => {
    await csv('scores.csv', text)
    await describePackage([{ name: 'scores', path: 'scores.csv' }])
    expect(await leftOut('scores')).toMatchObject([{ ...expected, takes: { what: 'rows' } }])
    const kept = text.split('\n').length - 3
    expect(await rows('SELECT count(*) AS n FROM scores', 'scores')).toEqual([{ n: kept }])
  })

  test.each([
    {
      title: 'a column of the key that is not there',
      text: 'index,place_system,place,component,score\nPCI,63,01,PCI,1\n',
      expected: { code: 'column-missing', file: 'scores.csv', column: 'year' },
    },
    {
      title: 'a column that is there twice',
      text: 'index,year,place_system,place,component,score,score\nPCI,2021,63,01,PCI,1,2\n',
      expected: { code: 'column-twice', file: 'scores.csv', column: 'score' },
    },
  ])('refuses $title', async ({ text, expected }) => {
    await csv('scores.csv', text)
    await describePackage([{ name: 'scores', path: 'scores.csv' }])
    expect(await fault('SELECT 1 AS one FROM scores', 'scores')).toMatchObject(expected)
  })

  test.each(['20/11/2026', '2026-02-30', '2026-13-01'])('leaves out the date %s', async (date) => {
    await csv('e.csv', `date,kind,name_vi\n${date},holiday,Tết\n`)
    await describePackage([{ name: 'events', path: 'e.csv' }])
    expect(await leftOut('events')).toMatchObject([
      { code: 'value-invalid', file: 'e.csv', row: 2, column: 'date', value: date, detail: 'date' },
    ])
  })

  test('names the row of a Parquet file whose value is of the wrong kind', async () => {
    const score = { index: 'PCI', year: 2021, place_system: '63', component: 'PCI' }
    const swapped = [
      { ...score, place: '01', basis: '85.4' },
      { ...score, place: '02', basis: 'n/a' },
    ]
    await writePackage(folder, { tables: { scores: swapped }, parquet: ['scores'] })
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create()).connect()
    const file = path.join(folder, 'scores.parquet')
    await connection.run(
      `CREATE TABLE t AS SELECT * EXCLUDE (basis, score), basis AS score FROM read_parquet('${file}')`,
    )
    await connection.run(`COPY t TO '${file}' (FORMAT parquet)`)
    connection.closeSync()
    expect(await leftOut('scores')).toMatchObject([
      { code: 'value-invalid', file: 'scores.parquet', row: 2, column: 'score', value: 'n/a' },
    ])
  })

  test('refuses text that is not UTF-8', async () => {
    const latin = Buffer.from('unit,kind,parent,name_vi\nHN,city,,H\u00e0 N\u00f4i\n', 'latin1')
    await writeFile(path.join(folder, 'u.csv'), latin)
    await describePackage([{ name: 'units', path: 'u.csv' }])
    expect(await fault('SELECT 1 AS one FROM units', 'units')).toMatchObject({
      code: 'encoding-unknown',
      file: 'u.csv',
      row: 2,
    })
  })

  test('fails only the statements that need the failing table', async () => {
    await writePackage(folder, { tables: { units } })
    const descriptor = JSON.parse(await readFile(path.join(folder, 'datapackage.json'), 'utf8'))
    await describePackage([...descriptor.resources, { name: 'scores', path: 'gone.csv' }])
    expect(await fault('SELECT 1 AS one FROM scores', 'scores')).toMatchObject({
      code: 'file-missing',
      file: 'gone.csv',
    })
    expect(await rows('SELECT count(*) AS n FROM units', 'units')).toEqual([{ n: 3 }])
  })

  test.each([
    { title: 'no description', text: null, expected: { code: 'package-missing' } },
    {
      title: 'a description that is no JSON',
      text: '{',
      expected: { code: 'package-invalid', value: 'JSON' },
    },
    {
      title: 'a resource without a path',
      text: '{"resources":[{"name":"units"}]}',
      expected: { code: 'package-invalid', value: 'resources.0.path' },
    },
    {
      title: 'a path out of the folder',
      text: '{"resources":[{"name":"units","path":"../units.csv"}]}',
      expected: { code: 'package-invalid', value: 'resources.0.path' },
    },
  ])('refuses $title', async ({ text, expected }) => {
    if (text !== null) await csv('datapackage.json', text)
    expect(await fault('SELECT 1 AS one')).toMatchObject(expected)
  })

  test.each([
    {
      title: 'a format that is not known',
      resources: [{ name: 'units', path: 'units.xlsx' }],
      expected: { code: 'format-unknown', value: 'xlsx' },
    },
    {
      title: 'two resources of one name',
      resources: [
        { name: 'units', path: 'units.csv' },
        { name: 'units', path: 'b.csv' },
      ],
      expected: { code: 'resource-twice', value: 'units' },
    },
  ])('refuses the table of $title, and no other', async ({ resources, expected }) => {
    await writePackage(folder, { tables: { units, sources: [{ source: 's', title: 'S' }] } })
    await describePackage([...resources, { name: 'sources', path: 'sources.csv' }])
    expect(await fault('SELECT 1 AS one FROM units', 'units')).toMatchObject(expected)
    expect(await rows('SELECT count(*) AS n FROM sources', 'sources')).toEqual([{ n: 1 }])
  })

  test('binds values by position, whatever their kind', async () => {
    await writePackage(folder, { tables: { units } })
    const database = await openFolder(folder)
    const sql = `SELECT unit, CAST(? AS VARCHAR) AS text, 2 * ? AS number, CAST(? AS BOOLEAN) AS yes,
      CAST(? AS VARCHAR) AS nothing FROM units WHERE valid_from = CAST(? AS DATE) AND unit <> 'a?b'`
    const values = ["l'été, “?”", 1.25, true, null, '2024-02-29']
    expect(await database.run({ sql, values, tables: ['units'] })).toEqual([
      { unit: 'S.YTE', text: "l'été, “?”", number: 2.5, yes: true, nothing: null },
    ])
    database.close()
  })
})

test('native DuckDB stops a statement that nobody waits for', async () => {
  await writePackage(folder, { tables: { units } })
  const database = await openPackage(folder)
  const stop = new AbortController()
  const endless = database.run(
    {
      sql: 'SELECT count(*) AS n FROM range(1000000) a, range(1000000) b WHERE a.range * b.range = 7',
      values: [],
      tables: [],
    },
    stop.signal,
  )
  setTimeout(() => stop.abort(), 50)
  await expect(endless).rejects.toThrow(/abort/i)
  expect(await database.run({ sql: 'SELECT 1 AS one', values: [], tables: [] })).toEqual([{ one: 1 }])
  database.close()
})
