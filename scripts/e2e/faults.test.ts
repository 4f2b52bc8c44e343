import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { vi } from '../../src/i18n/vi.ts'
import { copySite, type SiteCopy } from './copySite.ts'
import { openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'

let copy: SiteCopy
let site: Site | undefined

beforeEach(() => {
  copy = copySite()
})

afterEach(async () => {
  await site?.close()
  copy.remove()
})

describe('a site with something broken', () => {
  it('says file, row, column and cure of a bad number where it is needed, and leaves out only its edition', async () => {
    const file = copy.file('components.csv')
    const whole = readFileSync(file, 'utf8')
    const lines = whole.split('\n')
    const row = lines.findIndex((line) => line.startsWith('PCI,') && line.includes(',10,'))
    lines[row] = lines[row]?.replace(',10,', ',mười,') ?? ''
    writeFileSync(file, lines.join('\n'))
    site = await openSite({ root: copy.root })
    const { page } = await site.open('/components?index=PCI')
    const line = page.getByRole('complementary', { name: vi.frame.leftOut })
    await line.waitFor()
    for (const part of [
      'Không dùng PCI kỳ',
      'components.csv',
      `dòng ${row + 1}`,
      'cột “max”',
      '“mười”',
      'dấu chấm',
    ]) {
      expect(await line.textContent()).toContain(part)
    }
    await shown(page, /^PCI 2021: /)
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    const english = page.getByRole('complementary', { name: en.frame.leftOut })
    await english.filter({ hasText: 'Write it as 1234.5' }).waitFor()
    expect(await english.textContent()).toContain(`row ${row + 1}, column “max”`)
    await page.getByRole('button', { name: 'VI', exact: true }).click()

    await go(page, '/ranking?index=PAR&year=2023')
    await shown(page, /^PAR 2023: /)
    expect(await line.count()).toBe(0)

    writeFileSync(file, whole)
    await go(page, '/components?index=PCI')
    await page.reload()
    await shown(page, /^PCI 2021: /)
    expect(await line.count()).toBe(0)
  })

  it('lacks only the figures of a file that is missing', async () => {
    rmSync(copy.file('measurements.parquet'))
    site = await openSite({ root: copy.root })
    const { page } = await site.open('/indicators')
    const alert = page.getByRole('alert').first()
    await alert.waitFor()
    expect(await alert.textContent()).toContain('measurements.parquet')
    await go(page, '/ranking?index=PCI&year=2021')
    await shown(page, /^PCI 2021: Hà Nội hạng 10\/63/)
    expect(await page.getByRole('alert').count()).toBe(0)
    await go(page, '/')
    await shown(page, /PAR INDEX/)
  })
})

describe('a network that goes away', () => {
  it('is not missed once everything is loaded: screens, years, periods and languages go on', async () => {
    site = await openSite({ root: copy.root })
    const { page, said } = await site.open('/')
    await page
      .getByText(/^Đã nạp \d+ bảng/)
      .first()
      .waitFor({ state: 'attached', timeout: 60_000 })
    await page.waitForFunction(() => performance.getEntriesByName('screens:ready').length > 0)
    await page.context().setOffline(true)
    const rail = page.getByRole('navigation', { name: vi.frame.places })
    await rail.getByRole('link', { name: vi.frame.screens.ranking }).click()
    await shown(page, /^PAR 2024: /)
    await page.locator('label', { has: page.getByRole('radio', { name: '2023' }) }).click()
    await shown(page, /^PAR 2023: /)
    await rail.getByRole('link', { name: vi.frame.screens.components }).click()
    await shown(page, /^PAR \d{4}: /)
    await rail.getByRole('link', { name: vi.frame.screens.indicators }).click()
    await shown(page, /^Tuần 46\/2026 \(/)
    await page.getByRole('button', { name: new RegExp(`^${vi.indicators.bar.earlier}`) }).click()
    await shown(page, /^Tuần 45\/2026 \(/)
    await rail.getByRole('link', { name: vi.frame.screens.data }).click()
    await shown(page, /^Tổng điểm: /)
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await shown(page, /^Totals: /)
    // The browser itself asks for the icon again whenever the address changes.
    expect(said.filter((text) => text.startsWith('failed:') && !text.endsWith('/favicon.svg'))).toEqual([])
    expect(said.filter((text) => text.startsWith('thrown:'))).toEqual([])
  })
})
