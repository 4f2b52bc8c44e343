import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { createServer } from 'vite'
import { inject } from 'vitest'
import type { Row } from '../../src/engine/Database.ts'
import type { BrowserDatabase } from '../../src/engine/openBrowser.ts'
import { built } from './built.ts'
import { keepWorkers } from './keepWorkers.ts'
import { type OwnCaseFiles, ownCaseFiles } from './ownCases.ts'
import { recordingProxy } from './recordingProxy.ts'

declare global {
  var database: BrowserDatabase | undefined
  var startEngine: typeof import('../../src/engine/startEngine.ts').startEngine
}

export interface DevEngine {
  /** A page that shows nothing, whose `database` is the engine on the package. */
  page: Page
  /** Hosts other than this machine that it asked for. */
  asked: string[]
  close(): Promise<void>
}

const open = `
  import { openBrowser } from '/engine/openBrowser.ts'
  import { startEngine } from '/engine/startEngine.ts'
  const database = openBrowser('/data/')
  await database.run({ sql: 'SELECT 1 AS one', values: [], tables: [] })
  Object.assign(globalThis, { database, startEngine })
`

/** The engine from its source, alone, in the browser of the run. */
export async function openDevEngine(): Promise<DevEngine> {
  const root = path.resolve(import.meta.dirname, '../..')
  const server = await createServer({
    root: path.join(root, 'src'),
    configFile: path.join(root, 'vite.config.ts'),
    publicDir: path.join(built, 'public'),
    cacheDir: path.join(root, 'node_modules/.cache/vite-e2e'),
    server: { port: 0, hmr: false },
    logLevel: 'error',
  })
  await server.listen()
  const [address = ''] = server.resolvedUrls?.local ?? []
  const proxy = await recordingProxy()
  const browser = await chromium.connect(inject('browser'))
  const page = await browser.newPage({ proxy: { server: proxy.address, bypass: '127.0.0.1' } })
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><input type="file" multiple>' }),
  )
  await keepWorkers(page)
  await page.goto(`${address}blank`)
  await page.addScriptTag({ type: 'module', content: open })
  await page.waitForFunction(() => globalThis.database !== undefined)
  return {
    page,
    asked: proxy.asked,
    async close() {
      await browser.close()
      await server.close()
      proxy.close()
    },
  }
}

/** Cases of one commune as a reader's files. */
export function filesOfCommune(): Promise<OwnCaseFiles> {
  return ownCaseFiles(path.join(built, 'public', 'data'), 'X.00070')
}

/** Gives files to the engine: rows, last day and whether made up, or the fault for which they are refused. */
export async function takeCases(page: Page, paths: string[], simulated = false): Promise<string> {
  await page.locator('input').setInputFiles(paths)
  return page.evaluate(async (simulated) => {
    const given = [...(document.querySelector('input')?.files ?? [])]
    await globalThis.database?.takeCases({ files: given, choice: { simulated, asOf: null }, kept: false })
    const { own, refused } = globalThis.database?.getSnapshot() ?? {}
    return refused ? JSON.stringify(refused.fault) : `${own?.rows} ${own?.asOf} ${own?.simulated}`
  }, simulated)
}

export function ask(page: Page, sql: string, tables: readonly string[]): Promise<Row[]> {
  return page.evaluate(
    ([sql, tables]) =>
      globalThis.database?.run({ sql, values: [], tables: tables as 'measurements'[] }) ?? [],
    [sql, tables] as const,
  )
}

/** Whether a statement is answered, or the code of the fault for which it is not. */
export function outcomeOf(page: Page, sql: string, tables: readonly string[] = []): Promise<string> {
  return page.evaluate(
    async ([sql, tables]) => {
      const { database } = globalThis
      if (!database) return 'nothing is open'
      return database.run({ sql, values: [], tables: tables as 'measurements'[] }).then(
        () => 'answered',
        (error) => error.fault?.code ?? String(error),
      )
    },
    [sql, tables] as const,
  )
}
