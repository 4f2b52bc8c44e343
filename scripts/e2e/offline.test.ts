import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { copySite } from './copySite.ts'
import { figuresThere, firstAddresses } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { go } from './shown.ts'

const copy = copySite()
const description = copy.file('datapackage.json')

let site: Site
let page: Page

/** On one page, in this order: a visit, a time without network, other data, another version of the page. */
beforeAll(async () => {
  site = await openSite({ root: copy.root })
  ;({ page } = await site.open('/', { serviceWorkers: 'allow' }))
})

afterAll(async () => {
  await site?.close()
  copy.remove()
})

const marked = (name: string) =>
  page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, { timeout: 120_000 })

it('after one visit every screen opens without a network, as it was', async () => {
  await marked('offline:ready')
  await page.context().setOffline(true)
  await page.reload()
  for (const { hash, ids } of firstAddresses) {
    await go(page, hash)
    await figuresThere(page, ids)
    expect(await page.getByRole('alert').count()).toBe(0)
  }
  await page.context().setOffline(false)
})

it('with a network the data are the host’s, not the copy', async () => {
  const changed = readFileSync(description, 'utf8').replace('"title": "', '"title": "Đã thay – ')
  writeFileSync(description, changed)
  await page.goto(`${site.address}#/data?tab=report`)
  await page.reload()
  await page.getByText('Đã thay – ').first().waitFor()
  expect(await page.evaluate(async () => (await fetch('data/datapackage.json')).text())).toBe(changed)
})

it('another version of the page is announced, though the one before is kept', async () => {
  const file = path.join(copy.root, 'dist', 'index.html')
  const other = readFileSync(file, 'utf8').replace(
    /(src="\.\/assets\/[^"]+)-[\w-]{8}\.js"/,
    '$1-Another1.js"',
  )
  rmSync(file)
  writeFileSync(file, other)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.getByText(vi.frame.newVersion).waitFor()
})
