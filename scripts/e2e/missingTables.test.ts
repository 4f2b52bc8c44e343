import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Table } from '../../src/engine/contract.ts'
import { en } from '../../src/i18n/en.ts'
import { vi } from '../../src/i18n/vi.ts'
import { figureAddresses, figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { goAnew } from './shown.ts'

const missing = new Set<Table>(['sources', 'bands', 'responsibilities', 'events'])
const component = addressOf('components', 'units-behind')
const ranks = addressOf('ranking', 'standings')
const trend = addressOf('indicators', 'trend')
const path = addressOf('bottlenecks', 'path')

let site: Site
let page: Page
let said: string[]

/** On one page, in this order: four small tables are missing; three come back, then the fourth. */
beforeAll(async () => {
  site = await openSite()
  ;({ page, said } = await site.open('/nowhere'))
  await page.route(
    (url) => missing.has((url.pathname.match(/\/data\/(\w+)\.csv$/)?.[1] ?? '') as Table),
    (route) => route.fulfill({ status: 404 }),
  )
  await page.reload()
})

afterAll(() => site.close())

function addressOf(screen: string, figure: string) {
  const found = figureAddresses.find((one) => one.screen === screen && one.ids.includes(figure))
  if (!found) throw new RangeError(`no address shows ${figure} of ${screen}`)
  return found
}

const told = (table: Table) =>
  page.getByRole('complementary', { name: vi.frame.missingTable(table), exact: true })

async function mend(table: Table): Promise<void> {
  missing.delete(table)
  await told(table).getByRole('button', { name: vi.frame.retry }).click()
  await told(table).waitFor({ state: 'detached' })
}

const textOf = (one: Page) => one.locator('main').textContent()

/** Until the page says what a reader sees where nothing was missing. */
async function isUndisturbed({ hash, ids }: typeof trend): Promise<void> {
  const { page: whole } = await site.visit(hash)
  await figuresThere(whole, ids)
  await expect.poll(async () => (await textOf(page)) === (await textOf(whole))).toBe(true)
}

it('figures stand without sources and assignments, and do not say that there are none', async () => {
  await goAnew(page, component.hash)
  await figuresThere(page, component.ids)
  for (const table of ['sources', 'responsibilities'] as const) {
    await told(table).getByText(`${table}.csv`).waitFor()
    await told(table).getByText(vi.frame.without[table]).waitFor()
  }
  const text = await textOf(page)
  expect(text).toContain(vi.figure.sourcesNotLoaded)
  expect(text).toContain(vi.components.detail.unitsNotLoaded)
  expect(text).not.toContain(vi.components.detail.noUnits)
  expect(text).not.toContain(vi.components.attribution.unassigned)
  for (const table of ['sources', 'responsibilities'] as const) await mend(table)
  await figuresThere(page, component.ids)
  await isUndisturbed(component)
})

it('ranks stand without the groups of publishers, until these are tried again', async () => {
  await goAnew(page, ranks.hash)
  await figuresThere(page, ranks.ids)
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await page.getByText(en.frame.notShown(en.frame.without.bands)).waitFor()
  await page.getByRole('button', { name: 'VI', exact: true }).click()
  await mend('bands')
  await figuresThere(page, ranks.ids)
  await isUndisturbed(ranks)
})

it('series stand without events; what counts working days does not, and all of it comes back together', async () => {
  await goAnew(page, trend.hash)
  await figuresThere(page, trend.ids)
  await told('events').getByText(vi.frame.without.events).waitFor()
  await goAnew(page, path.hash)
  const failed = page.getByRole('alert').filter({ hasText: 'events.csv' })
  await expect.poll(() => failed.count()).toBeGreaterThan(1)
  missing.delete('events')
  await failed.first().getByRole('button', { name: vi.figure.retry }).click()
  await figuresThere(page, path.ids)
  expect(await page.getByRole('alert').count()).toBe(0)
  await isUndisturbed(path)
  expect(said.filter((text) => text.startsWith('thrown:'))).toEqual([])
})
