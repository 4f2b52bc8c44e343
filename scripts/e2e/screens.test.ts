import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawn, openSite, type Site } from './openSite.ts'

const screens = [
  { screen: 'overview', hash: '/' },
  { screen: 'ranking', hash: '/ranking?index=PCI&year=2021' },
  { screen: 'ranking', hash: '/ranking?index=PAR&year=2024' },
  { screen: 'ranking', hash: '/ranking?index=PAPI&year=2024&picture=bump' },
  { screen: 'ranking', hash: '/ranking?index=QD766&year=2024&picture=map' },
  { screen: 'components', hash: '/components?index=PCI' },
  { screen: 'components', hash: '/components?index=PAR&year=2024' },
  { screen: 'components', hash: '/components?index=PAPI&year=2024&component=PAPI.3' },
  { screen: 'indicators', hash: '/indicators' },
  { screen: 'indicators', hash: '/indicators?unit=Q.001&grain=month' },
  { screen: 'indicators', hash: '/indicators?indicator=open_overdue&tab=heat' },
  { screen: 'data', hash: '/data' },
  { screen: 'data', hash: '/data?tab=definitions' },
  { screen: 'data', hash: '/data?tab=report' },
]

const cases = screens.flatMap((one) => (['vi', 'en'] as const).map((language) => ({ ...one, language })))

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('every screen in a real browser, with every other host out of reach', () => {
  it.each(cases)(
    '$hash in $language draws its figures, says nothing and has no access fault',
    async (one) => {
      const { page, said, close } = await site.open(one.hash, { language: one.language })
      await drawn(page, one.screen)
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
      expect(await page.locator('html').getAttribute('lang')).toBe(one.language)
      expect(await page.locator('main h1, main h2, main h3').count()).toBeGreaterThan(0)
      expect(await page.getByRole('alert').allTextContents()).toEqual([])
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(said).toEqual([])
      await close()
    },
  )

  it('asks no other host for anything', () => {
    expect(site.asked).toEqual([])
  })
})
