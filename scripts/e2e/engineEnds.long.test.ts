import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../src/engine/Database.ts'
import { ask, type DevEngine, openDevEngine, outcomeOf } from './devEngine.ts'
import { cities, engineState, expectBack } from './engineState.ts'

let engine: DevEngine
let page: Page
let before: Row[]

beforeAll(async () => {
  engine = await openDevEngine()
  page = engine.page
  before = await ask(page, cities, ['places'])
})

afterAll(() => engine?.close())

describe('a worker that ends without a word', () => {
  it('while it loads: what waits for tables is told', async () => {
    await page.evaluate(() => {
      globalThis.endWorkerAt('duckDb', 'query')
      globalThis.database?.retry()
    })
    expect(await outcomeOf(page, cities, ['places'])).toBe('engine-failed')
    await expectBack(page, before)
  })

  it('that decodes Parquet: the table that was read fails, and its retry reads it with another', async () => {
    // All tables that are Parquet, so that none of the others is being read when the worker ends.
    const rows = () => ask(page, 'SELECT count(*) AS n FROM measurements', ['measurements', 'scores'])
    const table = () =>
      page.evaluate(() => {
        const { resources = [] } = globalThis.database?.getSnapshot() ?? {}
        const { state, fault } = resources.find(({ table }) => table === 'measurements') ?? {}
        return `${state} ${fault?.code} ${fault?.file}`
      })
    const all = await rows()
    await page.evaluate(() => {
      globalThis.endWorkerAt('parquet', 'groups')
      globalThis.database?.retry('measurements')
    })
    await expect.poll(table).toMatch(/^failed engine-failed .*measurements/)
    expect(await engineState(page)).toEqual({ engine: 'ready', fault: null })
    await page.evaluate(() => globalThis.database?.retry('measurements'))
    await expect.poll(table).toMatch(/^loaded/)
    expect(await rows()).toEqual(all)
    await expect.poll(() => page.workers().length).toBe(2)
  })

  it('or a package or DuckDB that does not come, however often it is tried, leaves no worker behind', async () => {
    for (const file of ['**/data/datapackage.json', '**/duckdb-eh.wasm*']) {
      await page.route(file, (route) => route.abort())
      for (let i = 0; i < 3; i++) {
        await page.evaluate(() => globalThis.database?.retry())
        await expect.poll(async () => (await engineState(page)).engine).toBe('failed')
      }
      await page.unroute(file)
      await expectBack(page, before)
    }
  })
})
