import { afterAll, beforeAll, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { type FaultOutcome, meetFault, partFaults } from './partFaults.ts'

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
  await close()
})
