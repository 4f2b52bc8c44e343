import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { vi } from '../../src/i18n/vi.ts'
import { copySite } from './copySite.ts'
import { openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'

const copy = copySite()
const components = copy.file('components.csv')
const measurements = copy.file('measurements.parquet')
const whole = [components, measurements].map((file) => ({ file, content: readFileSync(file) }))
const lines = readFileSync(components, 'utf8').split('\n')
const row = lines.findIndex((line) => line.startsWith('PCI,') && line.includes(',10,'))

let site: Site
let page: Page
let said: string[]

/** On one page, in this order: a site with two files broken, then mended, then without its host. */
beforeAll(async () => {
  lines[row] = lines[row]?.replace(',10,', ',mười,') ?? ''
  writeFileSync(components, lines.join('\n'))
  rmSync(measurements)
  site = await openSite({ root: copy.root })
  ;({ page, said } = await site.open('/components?index=PCI'))
})

afterAll(async () => {
  await site?.close()
  copy.remove()
})

const leftOut = (label: string) => page.getByRole('complementary', { name: label })

it('a bad number is named with file, row, column and cure where it is needed, and only its edition is left out', async () => {
  const line = leftOut(vi.frame.leftOut)
  await line.getByText('dấu chấm').waitFor()
  for (const part of ['Không dùng PCI kỳ', 'components.csv', `dòng ${row + 1}`, 'cột “max”', '“mười”']) {
    expect(await line.textContent()).toContain(part)
  }
  await shown(page, /^PCI 2021: /)
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  const english = leftOut(en.frame.leftOut)
  await english.filter({ hasText: 'Write it as 1234.5' }).waitFor()
  expect(await english.textContent()).toContain(`row ${row + 1}, column “max”`)
  await page.getByRole('button', { name: 'VI', exact: true }).click()
  await go(page, '/ranking?index=PAR&year=2023')
  await shown(page, /^PAR 2023: /)
  expect(await line.count()).toBe(0)
})

it('only the figures of a file that is missing are lacking', async () => {
  await go(page, '/indicators')
  const alert = page.getByRole('alert').first()
  await alert.waitFor()
  expect(await alert.textContent()).toContain('measurements.parquet')
  await go(page, '/ranking?index=PCI&year=2021')
  await shown(page, /^PCI 2021: Hà Nội hạng 10\/63/)
  expect(await page.getByRole('alert').count()).toBe(0)
  await go(page, '/')
  await shown(page, /PAR INDEX/)
})

it('files that are mended are read when the page is loaded again', async () => {
  for (const { file, content } of whole) writeFileSync(file, content)
  await go(page, '/components?index=PCI')
  await page.reload()
  await shown(page, /^PCI 2021: /)
  expect(await leftOut(vi.frame.leftOut).count()).toBe(0)
})

it('a network that goes away is not missed once everything is loaded: screens, years, periods, languages go on', async () => {
  await page
    .getByText(/^Đã nạp \d+ bảng/)
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 })
  await page.waitForFunction(() => performance.getEntriesByName('screens:ready').length > 0)
  said.length = 0
  await page.context().setOffline(true)
  const rail = page.getByRole('navigation', { name: vi.frame.places })
  await rail.getByRole('link', { name: vi.frame.screens.ranking }).click()
  await shown(page, /^PCI 2024: /)
  await page.locator('label', { has: page.getByRole('radio', { name: '2023' }) }).click()
  await shown(page, /^PCI 2023: /)
  await rail.getByRole('link', { name: vi.frame.screens.components }).click()
  await shown(page, /^PCI \d{4}: /)
  await rail.getByRole('link', { name: vi.frame.screens.indicators }).click()
  await shown(page, /^Tuần 46\/2026 \(/)
  await page.getByRole('button', { name: new RegExp(`^${vi.indicators.bar.earlier}`) }).click()
  await shown(page, /^Tuần 45\/2026 \(/)
  await rail.getByRole('link', { name: vi.frame.screens.data }).click()
  await shown(page, /^PCI: \d+ năm đủ tổng điểm/)
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await shown(page, /^PCI: \d+ years/)
  // The browser itself asks for the icon again whenever the address changes.
  expect(said.filter((text) => text.startsWith('failed:') && !text.endsWith('/favicon.svg'))).toEqual([])
  expect(said.filter((text) => text.startsWith('thrown:'))).toEqual([])
})
