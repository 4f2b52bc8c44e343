import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'
import { printFaults } from './printFaults.ts'
import { go, shown } from './shown.ts'

const screens = [
  { hash: '/', says: /PAR INDEX/ },
  { hash: '/ranking?index=PCI&year=2021', says: /^PCI 2021: / },
  { hash: '/ranking?index=PAPI&year=2024&picture=map', says: /^PAPI 2024: / },
  { hash: '/components?index=PAR&year=2024&component=PAR.2', says: /^PAR 2024: / },
  { hash: '/indicators', says: /^Tuần 46\/2026 \(/ },
  { hash: '/indicators?tab=heat&grain=month&kind=commune&district=all', says: /^Tháng 10\/2026: / },
  { hash: '/indicators?tab=heat&grain=month&heat=periods', says: /^Tháng 10\/2026: / },
  { hash: '/data', says: /^Tổng điểm: / },
  { hash: '/data?tab=sources', says: /nguồn/ },
  { hash: '/data?tab=definitions', says: /^PAR 2022–2024/ },
  { hash: '/data?tab=report', says: /\d\/26/ },
] as const

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('other papers than a wide screen', () => {
  it('never scroll sideways on a phone', async () => {
    const { page, said } = await site.visit('/', { viewport: { width: 390, height: 844 } })
    for (const { hash, says } of screens) {
      await go(page, hash)
      await shown(page, says)
      expect(await overflowing(page), hash).toEqual([])
    }
    expect(said).toEqual([])
  })

  it('print on A4 without the rail and with the mark of made-up figures', async () => {
    const { page } = await site.visit('/indicators', { media: 'print' })
    await shown(page, /^Tuần 46\/2026 \(/)
    await expect.poll(() => page.getByRole('navigation', { name: vi.frame.places }).isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: vi.figure.excel }).first().isVisible()).toBe(false)
    expect(await page.locator('label', { hasText: vi.indicators.bar.toDate }).isVisible()).toBe(false)
    const marks = page.locator('figcaption', { hasText: vi.figure.simulated })
    expect(await marks.count()).toBeGreaterThan(1)
    expect(await marks.first().isVisible()).toBe(true)
    await go(page, '/')
    await shown(page, /PAR INDEX/)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box]) => box?.split(' ').map(Number))
    expect(sizes.length).toBeGreaterThan(0)
    for (const size of sizes) {
      expect(size?.[2]).toBeCloseTo(595, 0)
      expect(size?.[3]).toBeCloseTo(842, 0)
    }
  })

  it.each([
    { hash: '/ranking?index=PCI&year=2021', says: /^PCI 2021: /, address: ['peers=all', 'place=01'] },
    { hash: '/components?index=PCI', says: /^PCI 2021: /, address: ['index=PCI', 'year=2021', 'place=01'] },
    { hash: '/data?tab=definitions', says: /^PAR 2022–2024/, address: ['part=components'] },
  ])('print $hash on full pages, without switches and with the whole address', async (asked) => {
    const { page } = await site.visit(asked.hash)
    await shown(page, asked.says)
    expect(await printFaults(page)).toEqual([])
    const printed = await page.locator('main > p').last().textContent()
    for (const part of asked.address) expect(printed).toContain(part)
  })
})

/** The page's own width when it is wider than the window, with what sticks out. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('main *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    )
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 150)),
    ]
  })
}
