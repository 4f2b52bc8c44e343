import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { filesOfCommune } from './devEngine.ts'
import { figuresThere } from './everyFigure.ts'
import { keepWorkers } from './keepWorkers.ts'
import { openSite, type Site } from './openSite.ts'
import {
  type FaultOutcome,
  meetFault,
  partFaults,
  pci,
  pciFigures,
  retry,
  saidOn,
  secondsSince,
  textWithout,
} from './partFaults.ts'
import { screenText } from './screenText.ts'
import { go } from './shown.ts'

let site: Site
const table: FaultOutcome[] = []

beforeAll(async () => {
  site = await openSite()
})

afterAll(async () => {
  console.table(table)
  await site.close()
})

it.each(partFaults)('$fault, $how: is said, and comes back without a trace', async (fault) => {
  table.push(await meetFault(site, fault))
  expect(table.at(-1)?.after).toBe('same text')
})

const engineSays = /duckdb-eh\.wasm/

it.each([
  [
    'while nothing is asked',
    async (page: Page) => {
      await page.waitForFunction(() => performance.getEntriesByName('engine:ready')[0])
      await page.evaluate(() => globalThis.endWorker('duckDb'))
    },
  ],
  [
    'while it answers',
    async (page: Page) => {
      await page.evaluate(() => globalThis.endWorkerAt('duckDb', 'ask'))
      await page.evaluate(() => {
        location.hash = '/components?index=PCI&year=2021'
      })
    },
  ],
  [
    'while it loads',
    async (page: Page) => {
      await page.addInitScript(() => globalThis.endWorkerAt('duckDb', 'query'))
      await page.reload()
    },
  ],
] as const)('the worker of the engine ends %s: is said, and comes back with one click', async (how, meet) => {
  const wanted = await textWithout(site, pci)
  const { page, said, close } = await site.open(pci, { before: keepWorkers })
  await figuresThere(page, pciFigures)
  const since = performance.now()
  await meet(page)
  const seen = await saidOn(page, engineSays)
  const seconds = secondsSince(since)
  await retry(page)
  await page.evaluate((hash) => {
    location.hash = hash
  }, pci)
  await figuresThere(page, pciFigures)
  await expect.poll(() => screenText(page)).toBe(wanted)
  expect(said.filter((text) => text.startsWith('thrown:'))).toEqual([])
  table.push({ fault: 'the worker of the engine', how, seen, seconds, after: 'same text' })
  await close()
})

it('the worker of Parquet ends while it reads: is said, and comes back with one click', async () => {
  const wanted = await textWithout(site, pci)
  const { page, close } = await site.open(pci, {
    async before(page) {
      await keepWorkers(page)
      await page.addInitScript(() => globalThis.endWorkerAt('parquet', 'groups'))
    },
  })
  const since = performance.now()
  const seen = await saidOn(page, /\.parquet/)
  const seconds = secondsSince(since)
  await retry(page)
  await figuresThere(page, pciFigures)
  await expect.poll(() => screenText(page)).toBe(wanted)
  table.push({ fault: 'the worker of Parquet', how: 'while it reads', seen, seconds, after: 'same text' })
  await close()
})

it.each([
  ['/data?tab=upload', 'own-weeks'],
  ['/unit?unit=X.00070', 'overdue'],
])('the engine of a reader’s own cases ends at %s: they come back with one click', async (hash, figure) => {
  const files = await filesOfCommune()
  // The engine of the cases is the youngest as long as nothing was opened anew.
  const { page, close } = await site.open('/data?tab=upload', { before: keepWorkers })
  await page.locator('input[type=file]').setInputFiles([files.parquet, files.steps])
  await page.locator('section:has(#own-report)').waitFor()
  await go(page, hash)
  await figuresThere(page, [figure])
  const before = await ownText(page)
  const since = performance.now()
  await page.evaluate(() => globalThis.endWorker('duckDb'))
  const seen = await saidOn(page, engineSays)
  const seconds = secondsSince(since)
  await retry(page)
  await expect.poll(() => ownText(page)).toBe(before)
  table.push({ fault: `own cases at ${hash}`, how: 'their engine ends', seen, seconds, after: 'same text' })
  await close()
  files.remove()
})

/** Without when the files were read, and how long it took. */
async function ownText(page: Page): Promise<string> {
  return (await screenText(page)).replaceAll(/\d{1,2}:\d{2}|\d+,\d+ giây/g, '')
}

it('a new version of the page is said, and loading the page again opens it where one was', async () => {
  let replaced = false
  const { page, close } = await site.open('/', {
    async before(page) {
      await page.route(/\/Ranking-[^/]*\.js$/, (route) =>
        replaced ? route.fulfill({ status: 404 }) : route.abort(),
      )
      await page.route(site.address, async (route) => {
        const response = await route.fetch()
        const text = await response.text()
        await route.fulfill({
          response,
          body: replaced ? text.replaceAll(/index-[\w-]+\.js/g, 'index-next.js') : text,
        })
      })
    },
  })
  await figuresThere(page, ['indices'])
  replaced = true
  await page.getByRole('link', { name: vi.frame.screens.ranking, exact: true }).click()
  const line = page.getByRole('status', { name: vi.frame.replacedLabel })
  await line.getByText(vi.frame.newVersion).waitFor()
  await page.unrouteAll()
  await line.getByRole('button', { name: vi.frame.reload }).click()
  await figuresThere(page, ['standings'])
  await expect.poll(() => line.count()).toBe(0)
  await figuresThere(page, ['standings'])
  const seen = vi.frame.newVersion
  table.push({
    fault: 'a new version',
    how: 'old files are gone',
    seen,
    seconds: 0,
    after: 'the new page, where one was',
  })
  await close()
})

it('a network that is lost takes nothing from the screen and never makes the page leave', async () => {
  const { page, close } = await site.open('/', {
    before: (page) => page.route(/\/Ranking-[^/]*\.js$/, (route) => route.abort('internetdisconnected')),
  })
  await figuresThere(page, ['indices'])
  await page.evaluate(() => Object.assign(globalThis, { here: true }))
  await page.context().setOffline(true)
  const before = await page.locator('main').textContent()
  await page.waitForFunction(() => performance.getEntriesByName('screens:ready').length > 0)
  expect(await page.locator('main').textContent()).toBe(before)
  await page.getByRole('link', { name: vi.frame.screens.ranking, exact: true }).click()
  await page.getByRole('alert').getByText(vi.figure.partMissing).first().waitFor()
  expect(await page.getByRole('status', { name: vi.frame.replacedLabel }).count()).toBe(0)
  await page.unrouteAll()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: vi.figure.retry, exact: true }).first().click()
  await figuresThere(page, ['standings', 'strip', 'bump'])
  expect(await page.evaluate(() => 'here' in globalThis)).toBe(true)
  const seen = vi.figure.partMissing
  table.push({
    fault: 'the network',
    how: 'lost',
    seen,
    seconds: 0,
    after: 'the screen asked for, page kept',
  })
  await close()
})
