import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../../../src/engine/contract.ts'
import { dayOf } from '../days.ts'
import { readSources } from '../readSources.ts'
import { standardSimulation } from '../simulation.ts'
import type { CaseFile } from './caseFiles.ts'
import { forgottenDays } from './forgottenDocument.ts'
import { caseRun, simulateCases } from './simulateCases.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'cases-'))
const sources = readSources('data')
const simulation = { ...standardSimulation, scale: 0.02 }
let connection: DuckDBConnection
let files: CaseFile[]

beforeAll(async () => {
  ;({ files } = await simulateCases(sources, simulation, { folder, withSteps: true }))
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const table of ['dossiers', 'steps']) {
    await connection.run(
      `CREATE TABLE ${table} AS SELECT * FROM read_parquet('${folder}/${table}/**/*.parquet', hive_partitioning = false, filename = true)`,
    )
  }
  await connection.run(`CREATE TABLE units AS FROM read_csv('data/units.csv')`)
}, 180_000)

afterAll(() => {
  connection.closeSync()
  rmSync(folder, { recursive: true })
})

async function rows(sql: string): Promise<unknown[][]> {
  return (await connection.runAndReadAll(sql)).getRows()
}

const number = async (sql: string) => Number((await rows(sql))[0]?.[0])

test('files hold the columns of the contract and nothing else: no personal data', async () => {
  for (const table of ['dossiers', 'steps'] as const) {
    const names = await rows(`SELECT column_name FROM (DESCRIBE SELECT * EXCLUDE (filename) FROM ${table})`)
    expect(names.map(([name]) => name)).toEqual(Object.keys(contract[table].columns))
    const said = files.filter((file) => file.table === table).reduce((sum, { rows }) => sum + rows, 0)
    expect(await number(`SELECT count(*) FROM ${table}`)).toBe(said)
  }
})

test('there are dossiers, documents, tasks and petitions, each with its steps', async () => {
  const counts = await rows('SELECT "type", count(*) FROM dossiers GROUP BY "type" ORDER BY "type"')
  expect(counts.map(([type]) => type)).toEqual([
    'assigned task',
    'incoming document',
    'petition',
    'procedure',
  ])
  expect(counts.every(([, count]) => Number(count) > 10_000)).toBe(true)
  expect(await number('SELECT count(*) FROM dossiers ANTI JOIN steps USING (dossier)')).toBe(0)
})

test('one incoming document has not been answered for 884 days, and none is older', async () => {
  const oldest = await number(`
    SELECT max(date_diff('day', CAST(received AS DATE), DATE '${simulation.to}'))
    FROM dossiers WHERE "type" = 'incoming document' AND finished IS NULL`)
  expect(oldest).toBe(forgottenDays)
  const at = await rows(`
    SELECT arg_max(step, steps.received) FROM steps
    JOIN (SELECT dossier FROM dossiers WHERE "type" = 'incoming document' AND finished IS NULL ORDER BY received LIMIT 1)
      USING (dossier)`)
  expect(at).toEqual([['draft']])
})

test('times follow one another: receipt, start, finish, the next step; the last step of an open case is open', async () => {
  expect(await number('SELECT count(*) FROM steps WHERE started < received OR finished < started')).toBe(0)
  expect(await number('SELECT count(*) FROM dossiers WHERE finished < received OR due < due_original')).toBe(
    0,
  )
  const apart = await number(`
    SELECT count(*) FROM dossiers
    JOIN (SELECT dossier, count(*) FILTER (WHERE finished IS NULL) AS open, max(finished) AS last FROM steps GROUP BY dossier)
      USING (dossier)
    WHERE open <> CAST(dossiers.finished IS NULL AS INTEGER) OR (dossiers.finished IS NOT NULL AND last <> dossiers.finished)`)
  expect(apart).toBe(0)
})

test('the time allowed is whole working days, beside what the clock stood for each of three causes', async () => {
  const { clock } = caseRun(sources, simulation).calendar
  const minute = (column: string) => `CAST(epoch(${column}) / 60 AS INTEGER)`
  const dated = await rows(`
    SELECT ${minute('received')}, ${minute('due_original')}, paused FROM dossiers
    WHERE "type" = 'procedure' USING SAMPLE 3000 ROWS (reservoir, 5)`)
  for (const [received, due, paused] of dated) {
    const allowed = clock.until(Number(due)) - clock.until(Number(received)) - Number(paused)
    expect(allowed % clock.minutesADay).toBe(0)
    expect(allowed).toBeGreaterThan(0)
  }
  const causes = await rows(
    `SELECT step, count(*), count(due) FROM steps WHERE step LIKE 'wait%' GROUP BY step ORDER BY step`,
  )
  expect(causes.map(([step, count, due]) => [step, Number(count) > 50, Number(due)])).toEqual([
    ['wait_level', true, 0],
    ['wait_supplement', true, 0],
    ['wait_tax', true, 0],
  ])
})

test('a new date comes with one letter of apology, before the day first promised, which is kept', async () => {
  expect(
    await number('SELECT count(*) FROM dossiers WHERE (due > due_original) <> (apology IS NOT NULL)'),
  ).toBe(0)
  expect(await number('SELECT count(*) FROM dossiers WHERE apology >= CAST(due_original AS DATE)')).toBe(0)
  expect(await number('SELECT count(apology) FROM dossiers')).toBeGreaterThan(500)
})

test('what was open when a unit ended was handed over to one that lives, and keeps the unit that received it', async () => {
  const handed = `SELECT dossiers.*, heirs.valid_from AS taken, olds.valid_to AS ended FROM dossiers
    JOIN units AS heirs ON heirs.unit = dossiers.unit JOIN units AS olds ON olds.unit = dossiers.receiving_unit WHERE transferred`
  expect(
    await number(`SELECT count(*) FROM (${handed}) WHERE CAST(received AS DATE) > ended OR finished < ended`),
  ).toBe(0)
  expect(
    await number(`SELECT count(*) FROM (${handed}) WHERE ended IN ('2025-02-28', '2025-06-30')`),
  ).toBeGreaterThan(300)
  expect(await number(`SELECT count(*) FROM (${handed})`)).toBe(
    await number('SELECT count(*) FROM dossiers WHERE transferred'),
  )
})

test('units act only while they are there', async () => {
  const outside = `
    SELECT count(*) FROM steps JOIN units USING (unit)
    WHERE CAST(received AS DATE) NOT BETWEEN coalesce(valid_from, DATE '1900-01-01') AND coalesce(valid_to, DATE '9999-01-01')`
  expect(await number(outside)).toBe(0)
})

test('dossiers come in elsewhere than where they are decided, and go through units of other offices', async () => {
  const office = (unit: string) => `regexp_extract(${unit}, '^[A-Z]+[.][^.]+')`
  const elsewhere = `SELECT count(*) FROM dossiers WHERE "type" = 'procedure' AND NOT transferred AND ${office('unit')} <> ${office('receiving_unit')}`
  expect(await number(elsewhere)).toBeGreaterThan(2_000)
  const asked = `SELECT count(*) FROM steps JOIN dossiers USING (dossier) WHERE step = 'consult' AND ${office('steps.unit')} <> ${office('dossiers.unit')}`
  expect(await number(asked)).toBeGreaterThan(5_000)
})

test('files are split by state and office as their paths say', async () => {
  const wrong = `
    SELECT count(*) FROM dossiers WHERE
      (finished IS NULL) <> (filename LIKE '%/state=open/%')
      OR (filename LIKE '%/state=done/%' AND finished > due_original)`
  expect(await number(wrong)).toBe(0)
  expect(dayOf(simulation.to)).toBeGreaterThan(dayOf(simulation.from))
  expect(files.length).toBeGreaterThan(300)
})
