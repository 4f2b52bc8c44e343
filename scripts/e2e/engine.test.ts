import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../src/engine/Database.ts'
import { ask, type DevEngine, filesOfCommune, openDevEngine, outcomeOf, takeCases } from './devEngine.ts'
import { cities, expectBack, engineState as state } from './engineState.ts'
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

describe('a worker that ends without a word', () => {
  let before: Row[]

  beforeAll(async () => {
    before = await ask(page, cities, ['places'])
    expect(before).toHaveLength(3)
  })

  it('while it answers: who waits is told, and retry answers again', async () => {
    const outcome = await page.evaluate(async () => {
      const slow = globalThis.database?.run({
        sql: `SELECT count(*) AS n FROM range(100000) a, range(1000000) b WHERE a.range + b.range > 7`,
        values: [],
        tables: [],
      })
      setTimeout(() => globalThis.endWorker('duckDb'), 300)
      return slow?.then(
        () => 'answered',
        (error) => error.fault.code,
      )
    })
    expect(outcome).toBe('engine-failed')
    expect(await state(page)).toEqual({ engine: 'failed', fault: 'engine-failed' })
    await expectBack(page, before)
  })

  it('while nobody asks: it is told all the same, and what is asked then fails at once', async () => {
    await page.evaluate(() => globalThis.endWorker('duckDb'))
    await expect.poll(() => state(page)).toEqual({ engine: 'failed', fault: 'engine-failed' })
    expect(await outcomeOf(page, 'SELECT 3 AS three')).toBe('engine-failed')
    await expectBack(page, before)
  })
})

describe('limits', () => {
  const cells = (cell: (i: number) => string) => Array.from({ length: 100_000 }, (_, i) => cell(i)).join(',')

  it('a file of cases with 100 000 columns is refused', async () => {
    const outcome = await page.evaluate(
      async ([head, row]) => {
        const file = new File([`${head}\n${row}\n`], 'rong.csv')
        await globalThis.database?.takeCases({
          files: [file],
          choice: { simulated: false, asOf: null },
          kept: false,
        })
        return globalThis.database?.getSnapshot().refused?.fault
      },
      [cells((i) => `c${i}`), cells(String)] as const,
    )
    expect(outcome).toMatchObject({ code: 'columns-many', file: 'rong.csv', detail: '2000' })
    await expect.poll(() => page.workers().length).toBe(2)
  })

  it('a statement that takes too long is stopped, and the next one answered', async () => {
    const outcome = await page.evaluate(async () => {
      const engine = await globalThis.startEngine({ most: 300 })
      const run = (sql: string) => engine.run({ sql, values: [], tables: ['measurements'] })
      const stopped = await run(
        'SELECT count(*) AS n FROM range(100000) a, range(1000000) b WHERE a.range + b.range > 7',
      ).then(
        () => 'answered',
        (error: { fault?: { code: string } }) => error.fault?.code ?? String(error),
      )
      const [next] = await run('SELECT 4 AS four')
      engine.end()
      return { stopped, next }
    })
    expect(outcome).toEqual({ stopped: 'statement-long', next: { four: 4 } })
    await expect.poll(() => page.workers().length).toBe(2)
  })
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

  it('come back with the same choice when their engine is opened again', async () => {
    await page.evaluate(() => globalThis.endWorker('duckDb'))
    await expect.poll(() => state(page)).toEqual({ engine: 'failed', fault: 'engine-failed' })
    await page.evaluate(() => globalThis.database?.retry())
    const own = () => page.evaluate(() => globalThis.database?.getSnapshot().own?.rows ?? null)
    await expect.poll(own).toBe(files.rows)
    const [measured] = await ask(page, 'SELECT count(*) AS n FROM measurements', ['measurements'])
    expect(measured?.n).toBe(files.measurements.length)
    await expect.poll(() => page.workers().length).toBe(4)
  }, 240_000)

  it('that are refused, or stopped while they are read, leave no worker behind', async () => {
    await page.evaluate(() => globalThis.database?.leaveCases())
    await expect.poll(() => page.workers().length).toBe(2)
    const wrong = files.write('sai.csv', 'dossier,type,unit,received\n1,procedure,X.00070,32/13/2026\n')
    expect(await takeCases(page, [wrong])).toContain('value-invalid')
    await expect.poll(() => page.workers().length).toBe(2)
    await page.locator('input').setInputFiles([files.parquet])
    await page.evaluate(async () => {
      const { database } = globalThis
      const given = [...(document.querySelector('input')?.files ?? [])]
      const taking = database?.takeCases({
        files: given,
        choice: { simulated: false, asOf: null },
        kept: false,
      })
      database?.stopCases()
      await taking
    })
    expect(await page.evaluate(() => globalThis.database?.getSnapshot().own)).toBe(null)
    await expect.poll(() => page.workers().length).toBe(2)
  }, 240_000)
})
