import { afterAll, beforeAll, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it('a host that withholds Parquet leaves what was prepared, with its own setting as the cure', async () => {
  let isWithheld = true
  const { page, close } = await site.open('/', {
    before: (page) =>
      page.route(/\.parquet$/, (route) => (isWithheld ? route.fulfill({ status: 404 }) : route.continue())),
  })
  const alert = page.getByRole('alert').filter({ hasText: vi.overview.unread })
  await alert.getByText('web.config').waitFor()
  expect(await alert.textContent()).toContain('HTTP 404')
  expect(await page.getByRole('alert').count()).toBe(1)
  for (const id of ['indices', 'attention']) await page.locator(`main figure[data-figure="${id}"]`).waitFor()
  const failed = page.locator('#load-progress li[data-state="failed"]')
  for (const table of ['scores', 'measurements']) {
    await failed.filter({ hasText: table }).first().waitFor({ state: 'attached' })
  }
  isWithheld = false
  await alert.getByRole('button', { name: vi.figure.retry }).click()
  await page.waitForFunction(() => !document.querySelector('[role="alert"], main [aria-busy="true"]'))
  await close()
})
