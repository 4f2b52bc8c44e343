import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCsv } from '../data/parseCsv.ts'
import { simulateMeasurements, simulatePackage } from './simulate.ts'
import { standardSimulation } from './simulation.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'simulate-'))
const file = path.join(folder, 'measurements.parquet')
let connection: DuckDBConnection
let rowCount = 0

beforeAll(async () => {
  rowCount = await simulateMeasurements({ out: folder })
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`CREATE TABLE measurements AS FROM '${file}'`)
  await connection.run(`CREATE TABLE units AS FROM read_csv('data/units.csv', all_varchar = true)`)
  await connection.run(`
    CREATE TABLE states AS
    SELECT
      unit, field, date,
      coalesce(sum(numerator) FILTER (indicator = 'received'), 0) AS received,
      coalesce(sum(numerator) FILTER (indicator = 'finished'), 0) AS finished,
      coalesce(sum(numerator) FILTER (indicator = 'on_time'), 0) AS on_time,
      coalesce(sum(denominator) FILTER (indicator = 'on_time_due'), 0) AS due,
      coalesce(sum(numerator) FILTER (indicator = 'on_time_due'), 0) AS due_on_time,
      coalesce(sum(numerator) FILTER (indicator = 'transferred_in'), 0) AS transferred_in,
      coalesce(sum(numerator) FILTER (indicator = 'transferred_finished'), 0) AS transferred_finished,
      coalesce(sum(numerator) FILTER (indicator = 'transferred_open'), 0) AS transferred_open,
      sum(numerator) FILTER (indicator = 'open') AS open,
      sum(numerator) FILTER (indicator = 'open_overdue') AS open_overdue
    FROM measurements
    WHERE field IS NOT NULL
    GROUP BY unit, field, date`)
  await connection.run(`
    CREATE TABLE steps AS
    SELECT
      *,
      lag(open) OVER series AS open_before,
      lag(open_overdue) OVER series AS overdue_before,
      coalesce(lag(transferred_open) OVER series, 0) AS transferred_before
    FROM states
    WINDOW series AS (PARTITION BY unit, field ORDER BY date)`)
})

afterAll(() => {
  connection.closeSync()
  rmSync(folder, { recursive: true })
})

async function rows(sql: string): Promise<unknown[][]> {
  return (await connection.runAndReadAll(sql)).getRows()
}

async function number(sql: string): Promise<number> {
  return Number((await rows(sql))[0]?.[0])
}

test('the same seed gives the same cases, steps and measurements, and another seed gives others', async () => {
  const hash = async (seed: number, name: string) => {
    const out = path.join(folder, name)
    const { cases } = await simulatePackage({ out, seed, from: '2025-06-30', to: '2025-07-06', scale: 0.01 })
    const digest = createHash('sha256')
    for (const file of ['measurements.parquet', ...cases.map(({ file }) => file)]) {
      digest.update(readFileSync(path.join(out, file)))
    }
    return digest.digest('hex')
  }
  const first = await hash(1, 'first')
  expect(await hash(1, 'again')).toBe(first)
  expect(await hash(2, 'other')).not.toBe(first)
})

test('the file holds at most two million rows in less than 8 MB', async () => {
  expect(await number('SELECT count(*) FROM measurements')).toBe(rowCount)
  expect(rowCount).toBeLessThan(2_000_000)
  expect(statSync(file).size).toBeLessThan(8_000_000)
})

test('its columns are those of the contract, and one indicator follows the other', async () => {
  expect(await rows('SELECT column_name, column_type FROM (DESCRIBE measurements)')).toEqual([
    ['date', 'DATE'],
    ['days', 'TINYINT'],
    ['unit', 'VARCHAR'],
    ['field', 'VARCHAR'],
    ['indicator', 'VARCHAR'],
    ['numerator', 'DOUBLE'],
    ['denominator', 'DOUBLE'],
  ])
  const changes = `
    SELECT count(*) FROM (
      SELECT indicator, lag(indicator) OVER (ORDER BY file_row_number) AS before
      FROM read_parquet('${file}', file_row_number = true)
    ) WHERE before > indicator`
  expect(await number(changes)).toBe(0)
})

test('every indicator of the table has rows, and each kind is there', async () => {
  const { header, rows: table } = parseCsv(readFileSync('data/indicators.csv', 'utf8'))
  const names = table.map((cells) => cells[header.indexOf('indicator')] ?? '').sort()
  const found = await rows('SELECT DISTINCT indicator FROM measurements ORDER BY indicator')
  expect(found.map(([name]) => name)).toEqual(names)
  expect(names.length).toBeGreaterThanOrEqual(16)
  expect(new Set(table.map((cells) => cells[header.indexOf('kind')]))).toEqual(
    new Set(['rate', 'duration', 'count', 'stock', 'share']),
  )
})

describe('rows', () => {
  test('cross neither an ISO week nor a month nor the 14th', async () => {
    const bad = `
      SELECT count(*) FROM (SELECT date, date + (days - 1)::INTEGER AS last FROM measurements)
      WHERE strftime(date, '%G-%V') <> strftime(last, '%G-%V')
        OR month(date) <> month(last)
        OR (day(date) <= 14 AND day(last) > 14)`
    expect(await number(bad)).toBe(0)
  })

  test('have each key once', async () => {
    const repeated = 'SELECT count(*) - count(DISTINCT (date, unit, field, indicator)) FROM measurements'
    expect(await number(repeated)).toBe(0)
  })

  test('belong to units that act, so that parents are sums of nothing but their children', async () => {
    expect(await number('SELECT count(*) FROM measurements WHERE unit IN (SELECT parent FROM units)')).toBe(0)
    expect(await number('SELECT count(*) FROM measurements WHERE unit NOT IN (SELECT unit FROM units)')).toBe(
      0,
    )
  })

  test('lie within the life of their unit', async () => {
    const outside = `
      SELECT count(*) FROM measurements JOIN units USING (unit)
      WHERE date < valid_from::DATE OR date + (days - 1)::INTEGER > valid_to::DATE`
    expect(await number(outside)).toBe(0)
  })

  test('never count more hits than cases, nor cases of nothing', async () => {
    const impossible = `
      SELECT count(*) FROM measurements
      WHERE denominator = 0 OR numerator < 0
        OR (numerator > denominator AND indicator NOT IN ('processing_days', 'entry_days'))`
    expect(await number(impossible)).toBe(0)
  })
})

describe('stocks', () => {
  test('open = open before + received − finished', async () => {
    const broken = 'SELECT count(*) FROM steps WHERE open <> open_before + received - finished'
    expect(await number('SELECT count(open_before) FROM steps')).toBeGreaterThan(100_000)
    expect(await number(broken)).toBe(0)
  })

  test('open overdue = before + (due − finished by then) − (finished − on time)', async () => {
    const broken = `
      SELECT count(*) FROM steps
      WHERE open_overdue <> overdue_before + (due - due_on_time) - (finished - on_time)`
    expect(await number(broken)).toBe(0)
    expect(await number('SELECT count(*) FROM steps WHERE open_overdue > open OR open_overdue < 0')).toBe(0)
  })

  test('what a unit has open when it ends is handed over, and stays on a line of its own', async () => {
    for (const [last, first] of [
      ['2025-02-28', '2025-03-01'],
      ['2025-06-30', '2025-07-01'],
    ]) {
      const left = await number(`
        SELECT sum(numerator) FROM measurements JOIN units USING (unit)
        WHERE indicator = 'open' AND valid_to = '${last}' AND date + days::INTEGER = DATE '${first}'`)
      const taken = await number(`
        SELECT sum(numerator) FROM measurements WHERE indicator = 'transferred_in' AND date = '${first}'`)
      expect(left).toBeGreaterThan(0)
      expect(taken).toBe(left)
    }
    const broken = `
      SELECT count(*) FROM steps
      WHERE transferred_open <> transferred_before + transferred_in - transferred_finished`
    expect(await number(broken)).toBe(0)
  })
})

describe('published figures', () => {
  const firstQuarter = path.join(folder, 'first-quarter')

  beforeAll(async () => {
    await simulateMeasurements({ out: firstQuarter, from: '2025-06-02', to: '2025-09-23' })
    await connection.run(`
      CREATE TABLE communes AS
      SELECT * FROM '${path.join(firstQuarter, 'measurements.parquet')}'
      WHERE unit LIKE 'X.%'`)
  })

  /** In kind, as it was published. */
  const { scale } = standardSimulation
  const sum = (indicator: string, column = 'numerator') =>
    number(`SELECT sum(${column}) FROM communes WHERE indicator = '${indicator}'`)

  // Trung tâm Phục vụ hành chính công, communes, 1 July – 23 September 2025 (data/facts/hanoi/hanoi_dossiers.csv).
  test('communes receive 531 269 dossiers and finish 510 541 in their first 85 days, within a tenth', async () => {
    expect(Math.abs((await sum('received')) / scale / 531_269 - 1)).toBeLessThan(0.1)
    expect(Math.abs((await sum('finished')) / scale / 510_541 - 1)).toBeLessThan(0.1)
  })

  test('99.85 % of them are on time, within a tenth of a point', async () => {
    const rate = (await sum('on_time')) / (await sum('on_time', 'denominator'))
    expect(Math.abs(rate - 0.9985)).toBeLessThan(0.001)
  })

  test('59.71 % are filed online, within two points', async () => {
    const rate = (await sum('online_filing')) / (await sum('online_filing', 'denominator'))
    expect(Math.abs(rate - 0.5971)).toBeLessThan(0.02)
  })

  test('20 734 are open at the end, within a tenth', async () => {
    const open = await number(`
      SELECT sum(numerator) FROM communes
      WHERE indicator = 'open' AND date = (SELECT max(date) FROM communes)`)
    expect(Math.abs(open / scale / 20_734 - 1)).toBeLessThan(0.1)
  })

  const lateness = (units: string, field: string) =>
    number(`
      SELECT 1 - sum(numerator) / sum(denominator) FROM measurements
      WHERE indicator = 'on_time' AND unit LIKE '${units}' AND field = '${field}'`)

  test('certification is almost never late; construction and land at departments are late as inspections found', async () => {
    expect(await lateness('X.%', 'Chứng thực')).toBeLessThan(0.0005)
    expect(await lateness('S.XAYDUNG.2025.P1', 'Xây dựng')).toBeGreaterThan(0.2)
    expect(await lateness('S.XAYDUNG.2025.%', 'Vật liệu xây dựng')).toBeGreaterThan(0.55)
    expect(await lateness('S.TAICHINH.2025.%', 'Đầu tư')).toBeGreaterThan(0.2)
    expect(await lateness('Q.%', 'Đất đai')).toBeGreaterThan(0.03)
    expect(await lateness('Q.%', 'Đất đai')).toBeLessThan(0.08)
  })

  // QD766 of March 2025: data/facts/hanoi/hanoi_service_index_766.csv.
  test.each([
    ['Q.006', 'online_filing', 0.027],
    ['Q.005', 'online_filing', 0.048],
    ['Q.018', 'online_filing', 0.121],
    ['Q.006', 'online_payment', 0.0453],
  ])(
    '%s in March 2025: %s is about %d, as far as its count of dossiers tells',
    async (district, indicator, published) => {
      const [[rate, count] = []] = await rows(`
      SELECT sum(numerator) / sum(denominator), sum(denominator) FROM measurements
      WHERE unit LIKE '${district}.%' AND indicator = '${indicator}' AND strftime(date, '%Y-%m') = '2025-03'`)
      expect(Number(count)).toBeGreaterThan(200)
      expect(Math.abs(Number(rate) - published)).toBeLessThan(
        3 * Math.sqrt((published * (1 - published)) / Number(count)),
      )
    },
  )
})

test('a shift shows: the ward whose land dossiers were found late has many late until it recovers', async () => {
  const late = (period: string) =>
    number(`
      SELECT 1 - sum(numerator) / sum(denominator) FROM measurements
      WHERE unit = 'X.00145.P2' AND field = 'Đất đai' AND indicator = 'on_time_due' AND ${period}`)
  expect(await late(`date BETWEEN '2025-09-01' AND '2025-12-31'`)).toBeGreaterThan(0.4)
  expect(await late(`date >= '2026-03-01'`)).toBeLessThan(0.1)
})

test('Tết is almost silent', async () => {
  const received = (monday: string) =>
    number(`
      SELECT sum(numerator) FROM measurements
      WHERE indicator = 'received' AND date BETWEEN '${monday}' AND DATE '${monday}' + 6`)
  expect((await received('2026-02-16')) / (await received('2026-03-09'))).toBeLessThan(0.02)
})
