import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'
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
  { screen: 'data', hash: '/data?tab=report', says: /\d\/26|\d of 26/ },
] as const

const cases = (['vi', 'en'] as const).flatMap((language) =>
  addresses.map((one, i) => ({ ...one, language, words: language === 'vi' ? vi : en, i })),
)

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('every screen in a real browser, with every other host out of reach', () => {
  it.each(cases)(
    '$hash in $language draws its figures and says nothing',
    async ({ language, hash, says, screen, words }) => {
      const { page, said } = await site.visit(hash, { language })
      await shown(page, says)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.title()).toBe(`${words.frame.screens[screen]} – ${words.frame.title}`)
      expect(await page.getByRole('alert').allTextContents()).toEqual([])
      if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
      expect(said).toEqual([])
    },
  )

  it('the overview is painted before the words of the other screens are there', async () => {
    const { page, said, close } = await site.open('/')
    try {
      await page.waitForFunction(() => performance.getEntriesByName('screen:overview')[0])
      expect(await page.locator('main figure').count()).toBeGreaterThan(0)
      expect(said).toEqual([])
    } finally {
      await close()
    }
  })

  it('the overview says what a leader needs in at most 300 words', async () => {
    const { page } = await site.visit('/')
    await shown(page, /PAR INDEX/)
    expect(await page.locator('main figure[data-figure="indices"] tbody tr[data-row]').count()).toBe(7)
    const words = await page.evaluate(() => {
      const texts = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      const seen: string[] = []
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const { parentElement } = node
        const isSeen = parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        if (isSeen && !parentElement?.closest('.visually-hidden')) seen.push(node.textContent ?? '')
      }
      return seen
        .join(' ')
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    })
    expect(words).toBeGreaterThan(150)
    expect(words).toBeLessThanOrEqual(300)
  })

  it('figures fill the screen one by one, by arrow keys, and go back', async () => {
    const { page, said } = await site.visit('/', { viewport: { width: 1920, height: 1080 } })
    await shown(page, /PAR INDEX/)
    await page.keyboard.press('f')
    const presented = page.locator('main figure[data-presented]')
    await presented.waitFor()
    expect(await presented.getAttribute('data-figure')).toBe('indices')
    const size = await presented
      .locator('td')
      .first()
      .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize))
    expect(size).toBeGreaterThan(24)
    expect(await page.getByRole('navigation', { name: vi.frame.places }).isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    expect(await presented.getAttribute('data-figure')).toBe('attention')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1920)
    await page.keyboard.press('Escape')
    await expect.poll(() => presented.count()).toBe(0)
    expect(said).toEqual([])
  })

  it.each([2, 4])('figure %i of why a score changed has room with its note on a projector', async (nth) => {
    const { page } = await site.visit('/causes?index=PCI', { viewport: { width: 1920, height: 1080 } })
    await shown(page, /^PCI 2020 → 2021/)
    await page.keyboard.press('f')
    await page.locator('main figure[data-presented]').waitFor()
    for (let i = 1; i < nth; i += 1) await page.keyboard.press('ArrowRight')
    await page.locator('main figure[data-presented] [data-chart] svg').first().waitFor()
    await expect.poll(() => page.evaluate(() => document.getElementById('main')?.scrollHeight)).toBe(1080)
    await page.keyboard.press('Escape')
  })

  it('asks no other host for anything', () => {
    expect(site.asked).toEqual([])
  })
})
