import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { enter, tabTo } from './byKeyboard.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const opensPci = vi.overview.indices.opens('PCI', 2024)
const itsComponents = vi.ranking.links.components('PCI', 2021, 'Hà Nội')
const unit = 'S.NNMT'

/** From the city's ranks down to a division, each step with its address and its headline. */
const steps = [
  { hash: /^#\/$/, says: /PAR INDEX/ },
  { hash: /^#\/ranking\?index=PCI&year=2024$/, says: /^PCI 2024: Hà Nội/ },
  { hash: /^#\/ranking\?index=PCI&year=2021$/, says: /^PCI 2021: Hà Nội/ },
  { hash: /^#\/components\?index=PCI&year=2021$/, says: /^PCI 2021: hạng 10\/63; / },
  { hash: /[?&]component=PCI\.LAND(&|$)/, says: /^Tiếp cận đất đai/ },
  {
    hash: /^#\/unit\?unit=S\.NNMT&via=PCI\.\.2021\.\.PCI\.LAND(\.\.land_on_time)?&index=PCI&year=2021$/,
    says: /^Tuần 46\/2026: /,
  },
  { hash: /^#\/unit\?unit=S\.NNMT\.[^&]+&via=/, says: /^Tuần 46\/2026: / },
] as const

describe('from the city’s ranks down to a division', () => {
  it('leads there by mouse, with an address for every step, and back and forward again', async () => {
    const { page, said } = await site.visit('/')
    const seen: Seen[] = []
    await arrive(page, seen)
    await page.getByRole('link', { name: opensPci }).click()
    await arrive(page, seen)
    await page.locator('label', { has: page.getByRole('radio', { name: '2021' }) }).click()
    await arrive(page, seen)
    await page.getByRole('link', { name: itsComponents }).click()
    await arrive(page, seen)
    await page.locator('tr[data-opens="true"]', { hasText: 'Tiếp cận đất đai' }).click()
    await arrive(page, seen)
    await trail(page).locator(`a[href*="unit=${unit}"]`).click()
    await arrive(page, seen)
    await page.locator('main figure a[href*="unit=S.NNMT."]').first().click()
    await arrive(page, seen)
    expect(await trail(page).textContent()).toMatch(
      /PCI 2021.*Tiếp cận đất đai.*Sở Nông nghiệp và Môi trường./,
    )

    for (const { hash, headline } of seen.slice(0, -1).reverse()) {
      await page.goBack()
      await shown(page, exactly(headline))
      expect(hashOf(page)).toBe(hash)
    }
    for (const { hash, headline } of seen.slice(1)) {
      await page.goForward()
      await shown(page, exactly(headline))
      expect(hashOf(page)).toBe(hash)
    }
    expect(said).toEqual([])
  })

  it('leads there by keyboard alone', async () => {
    const { page, said } = await site.visit('/')
    const seen: Seen[] = []
    await arrive(page, seen)
    await enter(page, `[aria-label="${opensPci}"]`)
    await arrive(page, seen)
    await tabTo(page, 'input[type="radio"][value="2024"]')
    while (!hashOf(page).endsWith('year=2021')) {
      const before = hashOf(page)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => hashOf(page)).not.toBe(before)
    }
    await arrive(page, seen)
    await enter(page, 'main a[href*="#/components?index=PCI"]')
    await arrive(page, seen)
    await tabTo(page, 'tr[data-opens="true"]')
    for (let i = 0; !(await focused(page, 'tr:focus')).includes('Tiếp cận đất đai') && i < 12; i += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await arrive(page, seen)
    await enter(page, `main a[href*="unit=${unit}"]`)
    await arrive(page, seen)
    await enter(page, 'main figure a[href*="unit=S.NNMT."]')
    await arrive(page, seen)
    expect(said).toEqual([])
  })

  it('is found by name without diacritics', async () => {
    const { page } = await site.visit('/')
    await shown(page, /PAR INDEX/)
    await find(page, 'tinh minh bach', 'Tính minh bạch')
    await shown(page, /^PCI 2021: /)
    expect(hashOf(page)).toMatch(/^#\/components\?index=PCI&component=PCI\.TRANSPARENCY/)
    await find(page, 'so tu phap', 'Sở Tư pháp')
    await shown(page, /^Tuần 46\/2026: /)
    expect(hashOf(page)).toMatch(/^#\/unit\?unit=S\.TUPHAP&index=PCI$/)
  })
})

interface Seen {
  hash: string
  headline: string
}

/** Waits for the next step and writes down how it shows itself. */
async function arrive(page: Page, seen: Seen[]): Promise<void> {
  const step = steps[seen.length]
  if (!step) throw new RangeError('no further step')
  await expect.poll(() => hashOf(page), { timeout: 10_000 }).toMatch(step.hash)
  seen.push({ headline: await shown(page, step.says), hash: hashOf(page) })
}

async function find(page: Page, text: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: vi.frame.searchLabel }).waitFor()
  await page.keyboard.type(text)
  await page.getByRole('option', { name, selected: true }).waitFor()
  await page.keyboard.press('Enter')
}

function focused(page: Page, selector: string): Promise<string> {
  return page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector)
}

function trail(page: Page) {
  return page.getByRole('navigation', { name: vi.figure.here })
}

function hashOf(page: Page): string {
  return new URL(page.url()).hash
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
}
