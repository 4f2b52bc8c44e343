import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { BrowserDatabase } from '../../src/engine/openBrowser.ts'
import { recordingProxy } from './recordingProxy.ts'

declare global {
  var database: BrowserDatabase | undefined
}

const root = path.resolve(import.meta.dirname, '../..')
let server: ViteDevServer
let proxy: Awaited<ReturnType<typeof recordingProxy>>
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await createServer({
    root: path.join(root, 'src'),
    configFile: path.join(root, 'vite.config.ts'),
    cacheDir: path.join(root, 'node_modules/.cache/vite-e2e'),
    server: { port: 0, hmr: false },
    logLevel: 'error',
  })
  await server.listen()
  const [address = ''] = server.resolvedUrls?.local ?? []
  proxy = await recordingProxy()
  browser = await chromium.connect(inject('browser'))
  page = await browser.newPage({ proxy: { server: proxy.address, bypass: '127.0.0.1' } })
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  )
  await page.goto(`${address}blank`)
  await page.addScriptTag({ type: 'module', content: open })
  await page.waitForFunction(() => globalThis.database !== undefined)
})

const open = `
  import { openBrowser } from '/engine/openBrowser.ts'
  const database = openBrowser('/data/')
  await database.run({ sql: 'SELECT 1 AS one', values: [], tables: [] })
  globalThis.database = database
`

afterAll(async () => {
  await browser.close()
  await server.close()
  proxy.close()
})

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
  expect(proxy.asked).toEqual([])
})
