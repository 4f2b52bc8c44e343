import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screens } from '../../src/state/screens.ts'
import type { Address } from './Address.ts'
import { accessFaults } from './accessFaults.ts'
import { oldestDocument } from './oldestDocument.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'
import { turnTo } from './turnTo.ts'

const { dossier } = await oldestDocument()

/** One of every screen, looked at in every language on every background. */
const firsts: readonly Address[] = [
  { hash: '/', says: /PAR INDEX/ },
  { hash: '/ranking?index=PCI&year=2021', says: /^PCI 2021: / },
  { hash: '/components?index=PCI', says: /^PCI 2021: / },
  { hash: '/causes?tab=room', says: /^PCI 2021: .*31[.,]40.*11[.,]22/ },
  { hash: '/plan?changes=01*TRANSPARENCY*6.2', says: /^(Kịch bản: Hà Nội|Scenario: Hanoi)/ },
  { hash: '/indicators', says: /^(Tuần 46\/2026|Week 46 of 2026).*98 ?%/ },
  { hash: '/unit?unit=S.XAYDUNG.2025', says: /^(Tuần 46\/2026: Sở Xây dựng|Week 46 of 2026: )/ },
  {
    hash: `/bottlenecks?type=incoming+document&case=${dossier}`,
    says: /^(Văn bản đến|Incoming document) /,
  },
  { hash: '/data', says: /^(Tổng điểm|Totals)/ },
]

const looks = (['vi', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map(
    (colorScheme) =>
      ({ language, colorScheme, viewport: { width: 1366, height: 768 }, media: 'screen' }) as const,
  ),
)

const phone = { width: 390, height: 844 }
const papers = {
  light: 'rgb(252, 251, 248)',
  dark: 'rgb(20, 23, 26)',
} as const

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('everybody can read', () => {
  it('one address of every screen', () => {
    const paths = firsts.map(({ hash }) => hash.split('?')[0])
    expect(paths).toEqual(screens.map(({ path }) => path))
  })

  it.each(firsts)('in both languages on both papers: $hash', async ({ hash, says }) => {
    const { page } = await site.visit(hash)
    for (const look of looks) {
      await turnTo(page, look)
      await shown(page, says)
      expect(await page.locator('html').getAttribute('lang')).toBe(look.language)
      await expect.poll(() => paperOf(page)).toBe(papers[look.colorScheme])
      expect(await accessFaults(page), JSON.stringify(look)).toEqual([])
    }
  })

  it.each(firsts)('on a phone: $hash', async ({ hash, says }) => {
    const { page } = await site.visit(hash, { viewport: phone })
    await shown(page, says)
    expect(await accessFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}
