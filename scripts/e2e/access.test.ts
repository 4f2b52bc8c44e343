import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageCodes } from '../../src/i18n/languages.ts'
import { accessFaults } from './accessFaults.ts'
import { figuresThere, firstAddresses } from './everyFigure.ts'
import { layoutFaults } from './layoutFaults.ts'
import { type Look, openSite, type Site } from './openSite.ts'
import { turnTo } from './turnTo.ts'

const wide = { width: 1366, height: 768 }

/** Every language and both papers once; all of them together stand in the long test. */
const looks = [
  { language: 'vi', colorScheme: 'light', viewport: wide, media: 'screen' },
  { language: 'en', colorScheme: 'dark', viewport: wide, media: 'screen' },
  { language: 'vi', colorScheme: 'light', viewport: { width: 390, height: 844 }, media: 'screen' },
] as const satisfies readonly Required<Look>[]

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
  it.each(firstAddresses)(
    'in every language, on both papers and on a phone: $hash',
    async ({ hash, ids }) => {
      const { page } = await site.visit(hash)
      for (const look of looks) {
        await turnTo(page, look)
        await figuresThere(page, ids)
        expect(await page.locator('html').getAttribute('lang')).toBe(look.language)
        await expect.poll(() => paperOf(page)).toBe(papers[look.colorScheme])
        expect(await accessFaults(page), JSON.stringify(look)).toEqual([])
        expect(await layoutFaults(page), JSON.stringify(look)).toEqual([])
      }
    },
  )

  it('and every language is among them', () => {
    expect(new Set<string>(looks.map(({ language }) => language))).toEqual(new Set(languageCodes))
  })
})

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}
