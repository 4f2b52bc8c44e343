import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { vi } from '../../src/i18n/vi.ts'
import { accessFaults } from './accessFaults.ts'
import { type Opened, openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

const addresses = [
  { screen: 'overview', hash: '/', says: /PAR INDEX/ },
  { screen: 'ranking', hash: '/ranking?index=PCI&year=2021', says: /^PCI 2021: / },
  { screen: 'ranking', hash: '/ranking?index=PAR&year=2024', says: /^PAR 2024: / },
  { screen: 'ranking', hash: '/ranking?index=QD766&year=2024&picture=map', says: /^QD766 2024: / },
  { screen: 'components', hash: '/components?index=PCI', says: /^PCI 2021: / },
  { screen: 'components', hash: '/components?index=PAPI&year=2024&component=PAPI.3', says: /^PAPI 2024: / },
  { screen: 'indicators', hash: '/indicators', says: /^(Tuần 46\/2026|Week 46 of 2026).*98 ?%/ },
  { screen: 'indicators', hash: '/indicators?unit=Q.001&grain=month', says: /6\/2025|June 2025/ },
  {
    screen: 'indicators',
    hash: '/indicators?indicator=open_overdue&tab=heat&heat=periods',
    says: /(quá hạn|overdue).* \d+/i,
  },
  { screen: 'data', hash: '/data', says: /^(Tổng điểm|Totals)/ },
  { screen: 'data', hash: '/data?tab=definitions', says: /^PAR 2022–2024/ },
  { screen: 'data', hash: '/data?tab=report', says: /\d\/24|\d of 24/ },
] as const

const cases = (['vi', 'en'] as const).flatMap((language) =>
  addresses.map((one, i) => ({ ...one, language, words: language === 'vi' ? vi : en, i })),
)
const first = addresses.filter(({ screen }, i) => addresses[i - 1]?.screen !== screen)
const starts: readonly string[] = first.map(({ hash }) => hash)

let site: Site
let opened: Record<'vi' | 'en', Opened>

beforeAll(async () => {
  site = await openSite()
  const [inVietnamese, inEnglish] = await Promise.all([
    site.open('/', { language: 'vi' }),
    site.open('/', { language: 'en' }),
  ])
  opened = { vi: inVietnamese, en: inEnglish }
})

afterAll(() => site.close())

describe('every screen in a real browser, with every other host out of reach', () => {
  it.each(cases)(
    '$hash in $language draws its figures, says nothing and has no access fault',
    async ({ language, hash, says, screen, words }) => {
      const { page, said } = opened[language]
      await go(page, hash)
      await shown(page, says)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.title()).toBe(`${words.frame.screens[screen]} – ${words.frame.title}`)
      expect(await page.getByRole('alert').allTextContents()).toEqual([])
      if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
      if (language === 'vi' || starts.includes(hash)) expect(await accessFaults(page)).toEqual([])
      expect(said).toEqual([])
    },
  )

  it.each(first)('$hash has no access fault on dark paper and none on a phone', async ({ hash, says }) => {
    const { page, said } = opened.vi
    await page.emulateMedia({ colorScheme: 'dark' })
    await go(page, hash)
    await shown(page, says)
    await expect.poll(() => paperOf(page)).toBe('rgb(20, 23, 26)')
    expect(await accessFaults(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'light' })
    await shown(page, says)
    expect(await accessFaults(page)).toEqual([])
    expect(said).toEqual([])
    await page.setViewportSize({ width: 1366, height: 768 })
  })

  it('asks no other host for anything', () => {
    expect(site.asked).toEqual([])
  })
})

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}
