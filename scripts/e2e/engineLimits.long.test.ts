import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DevEngine, openDevEngine, outcomeOf } from './devEngine.ts'

let engine: DevEngine
let page: Page

beforeAll(async () => {
  engine = await openDevEngine()
  page = engine.page
})

afterAll(() => engine?.close())

describe('limits', () => {
  const cells = (n: number, cell: (i: number) => string) =>
    Array.from({ length: n }, (_, i) => cell(i)).join(',')

  it('a file of cases with a million columns is refused', async () => {
    const n = 1_000_000
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
      [cells(n, (i) => `c${i}`), cells(n, String)] as const,
    )
    expect(outcome).toMatchObject({ code: 'columns-many', file: 'rong.csv', detail: '2000' })
    await expect.poll(() => page.workers().length).toBe(2)
  })

  it('a file of cases that is larger than what DuckDB can hold is refused', async () => {
    const outcome = await page.evaluate(async () => {
      const piece = new Blob([new Uint8Array(64 * 2 ** 20)])
      const file = new File([new Blob(['dossier,type,unit,received\n']), ...Array(48).fill(piece)], 'to.csv')
      await globalThis.database?.takeCases({
        files: [file],
        choice: { simulated: false, asOf: null },
        kept: false,
      })
      return globalThis.database?.getSnapshot().refused?.fault
    })
    expect(outcome).toMatchObject({ code: 'file-large', file: 'to.csv', value: '3.0 GiB' })
    await expect.poll(() => page.workers().length).toBe(2)
  })

  it('a row that does not end is named', async () => {
    const outcome = await page.evaluate(async () => {
      const piece = new Blob([new Uint8Array(64 * 2 ** 20)])
      const start = new Blob(['dossier,type,unit,received\n1,procedure,X.00070,2026-01-02T08:00:00\n2,"'])
      const file = new File([start, piece, piece], 'dai.csv')
      await globalThis.database?.takeCases({
        files: [file],
        choice: { simulated: false, asOf: null },
        kept: false,
      })
      return globalThis.database?.getSnapshot().refused?.fault
    })
    expect(outcome).toMatchObject({ code: 'row-long', file: 'dai.csv', row: 3 })
    await expect.poll(() => page.workers().length).toBe(2)
  })

  it('a table of the package with 100 000 columns fails, and the rest lives', async () => {
    await page.route('**/data/*places*', (route) =>
      route.fulfill({ contentType: 'text/csv', body: `${cells(100_000, (i) => `c${i}`)}\n` }),
    )
    await page.evaluate(() => globalThis.database?.retry())
    const places = await outcomeOf(page, 'SELECT count(*) AS n FROM places', ['places'])
    expect(places).toMatch(/columns-many|content-other/)
    expect(await outcomeOf(page, 'SELECT count(*) AS n FROM units', ['units'])).toBe('answered')
    await page.unroute('**/data/*places*')
    await page.evaluate(() => globalThis.database?.retry('places'))
    await expect.poll(() => outcomeOf(page, 'SELECT count(*) AS n FROM places', ['places'])).toBe('answered')
  })

  it('a statement that DuckDB cannot stop ends its worker', async () => {
    const outcome = await page.evaluate(async () => {
      const engine = await globalThis.startEngine({ most: 1_000, silence: 4_000 })
      const sql = "SELECT length(repeat('x', 2000000000)) + length(repeat('y', 2000000001)) AS x"
      const stopped = await engine.run({ sql, values: [], tables: ['units'] }).then(
        () => 'answered',
        (error) => error.fault?.code ?? String(error),
      )
      return { stopped, gone: engine.gone.aborted }
    })
    expect(outcome).toEqual({ stopped: 'statement-long', gone: true })
    await expect.poll(() => page.workers().length).toBe(2)
  })

  it.each([
    ['answer-large', 'SELECT range AS i FROM range(20000000)'],
    ['memory-out', 'SELECT count(*) AS n FROM (SELECT DISTINCT range % 9999991 AS i FROM range(20000000))'],
  ])('a statement is stopped: %s', async (code, sql) => {
    const outcome = await page.evaluate(
      async ([code, sql]) => {
        const engine = await globalThis.startEngine({ most: 60_000 })
        const run = (sql: string) => engine.run({ sql, values: [], tables: ['measurements'] })
        if (code === 'memory-out') await engine.work(({ execute }) => execute("SET memory_limit = '40MB'"))
        const stopped = await run(sql).then(
          () => 'answered',
          (error: { fault?: { code: string } }) => error.fault?.code ?? String(error),
        )
        const [next] = await run('SELECT 4 AS four')
        engine.end()
        return { stopped, next }
      },
      [code, sql] as const,
    )
    expect(outcome).toEqual({ stopped: code, next: { four: 4 } })
    await expect.poll(() => page.workers().length).toBe(2)
  })

  it('a trap inside DuckDB ends its worker, and says so', async () => {
    const outcome = await page.evaluate(async () => {
      const engine = await globalThis.startEngine()
      const deep = `SELECT 1${' + 1'.repeat(200_000)} AS many`
      const stopped = await engine
        .work(async ({ execute }) => {
          await execute('SET max_expression_depth = 1000000')
          return execute(deep)
        })
        .then(
          () => 'answered',
          (error: { fault?: { code: string } }) => error.fault?.code ?? String(error),
        )
      return { stopped, gone: engine.gone.aborted }
    })
    expect(outcome).toEqual({ stopped: 'engine-failed', gone: true })
    await expect.poll(() => page.workers().length).toBe(2)
  })
})
