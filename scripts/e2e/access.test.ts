import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageCodes } from '../../src/i18n/languages.ts'
import { accessFaults } from './accessFaults.ts'
import { figuresThere, firstAddresses } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { turnTo } from './turnTo.ts'

const looks = languageCodes.flatMap((language) =>
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
  it.each(firstAddresses)('in every language on both papers: $hash', async ({ hash, ids }) => {
    const { page } = await site.visit(hash)
    for (const look of looks) {
      await turnTo(page, look)
      await figuresThere(page, ids)
      expect(await page.locator('html').getAttribute('lang')).toBe(look.language)
      await expect.poll(() => paperOf(page)).toBe(papers[look.colorScheme])
      expect(await accessFaults(page), JSON.stringify(look)).toEqual([])
    }
  })

  it.each(firstAddresses)('on a phone: $hash', async ({ hash, ids }) => {
    const { page } = await site.visit(hash, { viewport: phone })
    await figuresThere(page, ids)
    expect(await accessFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}
