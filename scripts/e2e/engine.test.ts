import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, type DevEngine, filesOfCommune, openDevEngine, takeCases } from './devEngine.ts'
import { measurementColumns, type OwnCaseFiles } from './ownCases.ts'

let engine: DevEngine
let page: Page

beforeAll(async () => {
  engine = await openDevEngine()
  page = engine.page
})

afterAll(() => engine?.close())

it('reads CSV and Parquet, takes values, and gives doubles, ISO dates and null', async () => {
  const rows = await page.evaluate(() =>
    globalThis.database?.run({
      sql: `SELECT score, rank_published FROM scores JOIN places USING (place_system, place)
        WHERE "index" = ? AND year = ? AND component = 'PCI' AND name_vi = 'Hà Nội' AND places.place_system = '63'`,
      values: ['PCI', 2021],
      tables: ['scores', 'places'],
    }),
  )
  expect(rows).toEqual([{ score: 68.6, rank_published: null }])
  const dates = await page.evaluate(() =>
    globalThis.database?.run({
      sql: `SELECT CAST("date" AS DATE) AS "date" FROM events WHERE kind = 'reorganisation' AND "date" = ? LIMIT 1`,
      values: ['2025-07-01'],
      tables: ['events'],
    }),
  )
  expect(dates).toEqual([{ date: '2025-07-01' }])
})

it('stops a running statement when nobody waits for it any more, and drops those behind it', async () => {
  const { stopped, next, dropped } = await page.evaluate(async () => {
    const { database } = globalThis
    if (!database) throw new Error('nothing is open')
    await database.run({
      sql: 'SELECT count(*) AS n FROM measurements',
      values: [],
      tables: ['measurements'],
    })
    const slow = {
      sql: `SELECT count(*) AS n FROM measurements a JOIN measurements b
        ON a.indicator = b.indicator AND a."date" = b."date" AND a.numerator + b.numerator > ?`,
      values: [0],
      tables: ['measurements' as const],
    }
    const running = new AbortController()
    const waiting = new AbortController()
    const first = database.run(slow, running.signal).then(
      () => 'finished',
      (error: Error) => error.name,
    )
    const second = database.run({ ...slow, values: [1] }, waiting.signal).then(
      () => 'finished',
      (error: Error) => error.name,
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    waiting.abort()
    running.abort()
    const outcome = { stopped: await first, dropped: await second }
    const rows = await database.run({ sql: 'SELECT 2 AS two', values: [], tables: [] })
    return { ...outcome, next: rows[0]?.two }
  })
  expect({ stopped, dropped, next }).toEqual({ stopped: 'AbortError', dropped: 'AbortError', next: 2 })
})

it('fetches no extension and no file from elsewhere, whatever a statement says', async () => {
  const sqls = [
    'INSTALL httpfs',
    'LOAD icu',
    "SELECT * FROM read_csv('https://example.org/a.csv')",
    "SELECT * FROM read_parquet('https://example.org/a.parquet')",
  ]
  for (const sql of sqls) {
    const outcome = await page.evaluate(
      (sql) =>
        globalThis.database?.run({ sql, values: [], tables: [] }).then(
          () => 'answered',
          () => 'refused',
        ),
      sql,
    )
    expect(outcome, sql).toBe('refused')
  }
  expect(engine.asked).toEqual([])
})

describe('a reader’s own cases', () => {
  let files: OwnCaseFiles

  beforeAll(async () => {
    files = await filesOfCommune()
  })

  afterAll(() => files?.remove())

  it('as Parquet: every row is what native DuckDB derives, to the last count', async () => {
    expect(files.measurements.length).toBeGreaterThan(3000)
    expect(await takeCases(page, [files.parquet, files.steps])).toBe(`${files.rows} ${files.lastDay} false`)
    const rows = await ask(
      page,
      `SELECT ${measurementColumns} FROM measurements ORDER BY indicator, unit, field NULLS FIRST, "date"`,
      ['measurements'],
    )
    expect(rows).toEqual(files.measurements)
  }, 240_000)

  it('open and late cases are read when they are asked for, others of their office only then, with their steps', async () => {
    const count = (state: string) =>
      page.evaluate(
        (state) =>
          globalThis.database?.run({
            sql: 'SELECT (SELECT count(*) FROM dossiers) AS cases, (SELECT count(*) FROM steps) AS steps',
            values: [],
            tables: ['dossiers', 'steps'],
            parts: JSON.parse(state),
          }) ?? [],
        state,
      )
    const kept = await count('{"dossiers":{"state":["open","late"]},"steps":{"state":["open","late"]}}')
    const [few] = kept
    expect(Number(few?.cases)).toBeGreaterThan(0)
    expect(Number(few?.cases)).toBeLessThan(files.rows / 2)
    expect(Number(few?.steps)).toBeGreaterThan(Number(few?.cases))
    const [all] = await count('{"dossiers":{"office":["X.00070"]},"steps":{"office":["X.00070"]},"x":{}}')
    expect(all?.cases).toBe(files.rows)
  }, 240_000)
})
