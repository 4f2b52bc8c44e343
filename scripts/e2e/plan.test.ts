import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'
import { report } from './report.ts'
import { go, shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const rankOf = async (page: Page) => Number(await page.locator('main [data-rank]').textContent())
const slider = (page: Page, name: string) =>
  page.getByRole('slider', { name: vi.scenarios.sliders.score(name) })

describe.each(['vi', 'en'] as const)('the plan in %s', (language) => {
  const words = language === 'vi' ? vi : en

  it.each([
    ['/plan?index=PCI', /^(Kịch bản chưa đổi gì: Hà Nội|Scenario, nothing changed yet: Hanoi) .* 11\/63/],
    ['/plan?index=PCI&tab=target&others=still', /^(Hà Nội đạt hạng|Hanoi reaches rank) 5 .*\(\+0[.,]56\)$/],
    ['/plan?index=PCI&changes=w*TRANSPARENCY*40', /16\/63/],
  ])(
    '%s says what it found, that nothing of it was published, and nothing on the console',
    async (hash, says) => {
      const { page, said } = await site.visit(hash, { language })
      await shown(page, says)
      expect(await page.getByText(words.scenarios.mark, { exact: true }).count()).toBe(1)
      expect(await page.locator('main figure p', { hasText: words.scenarios.mark }).count()).toBeGreaterThan(
        0,
      )
      if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
      expect(said).toEqual([])
    },
  )

  it('says why nothing can be supposed about an index without all of its components', async () => {
    const { page, said } = await site.visit('/plan?index=PAR&year=2020', { language })
    await page.getByText(words.scenarios.empty.title('PAR', 2020)).waitFor()
    expect(await page.locator('main input[type=range]').count()).toBe(0)
    await page.getByRole('link', { name: 'QD766' }).waitFor()
    expect(said).toEqual([])
  })
})

it.each(['/plan?index=PCI&changes=01*TRANSPARENCY*6.2', '/plan?index=PCI&tab=target&goal=1'])(
  '%s is no wider than a phone, and is marked on paper',
  async (hash) => {
    const { page } = await site.visit(hash, { viewport: { width: 390, height: 844 } })
    await shown(page, /Hà Nội/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(vi.scenarios.mark, { exact: true }).isVisible()).toBe(true)
  },
)

describe('a scenario', () => {
  it('changes with a dragged slider, is one step back, and opens from its link elsewhere', async () => {
    const { page, said } = await site.visit('/plan?index=PCI&others=still')
    await shown(page, /^Kịch bản chưa đổi gì: Hà Nội hạng 10\/63/)
    const box = await slider(page, 'Tính minh bạch').boundingBox()
    if (!box) throw new Error('the slider is not there')
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width * 0.52, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.7, y, { steps: 5 })
    expect(await rankOf(page)).toBe(2)
    expect(page.url()).not.toContain('changes')
    await page.mouse.up()
    await page.waitForURL(/changes=01\*TRANSPARENCY\*7[\d.]*/)
    const headline = await shown(page, /^Kịch bản: Hà Nội hạng 2\/63 .* lên 8 bậc/)

    const link = new URL(page.url()).hash.slice(1)

    await page.goBack()
    await shown(page, /^Kịch bản chưa đổi gì: Hà Nội hạng 10\/63/)
    expect(said).toEqual([])

    await site.visit(link)
    expect(await shown(page, /^Kịch bản: /)).toBe(headline)
  })

  it('answers to the keyboard and to a typed number with a decimal comma, within the scale', async () => {
    const { page } = await site.visit('/plan?index=PCI&others=still&changes=01*LAND*7')
    await shown(page, /^Kịch bản: Hà Nội/)
    await slider(page, 'Tiếp cận đất đai').focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/changes=01\*LAND\*7\.01/)
    const field = page.getByRole('textbox', { name: vi.scenarios.sliders.score('Tiếp cận đất đai') })
    await field.fill('8,5')
    await field.press('Enter')
    await page.waitForURL(/changes=01\*LAND\*8\.5/)
    await field.fill('99')
    await field.press('Enter')
    await page.waitForURL(/changes=01\*LAND\*10/)
    await page.getByRole('button', { name: vi.scenarios.sliders.resetAll }).click()
    await shown(page, /^Kịch bản chưa đổi gì/)
  })

  it('is kept on this computer and stands beside the open one, in the link too', async () => {
    const { page } = await site.visit('/plan?index=PCI&changes=01*TRANSPARENCY*6.5')
    await shown(page, /^Kịch bản: Hà Nội/)
    await page.getByRole('textbox', { name: vi.scenarios.kept.name }).fill('Minh bạch trước')
    await page.getByRole('button', { name: vi.scenarios.kept.keep }).click()
    await page.getByRole('button', { name: vi.scenarios.kept.besideNamed('Minh bạch trước') }).click()
    await page.getByRole('columnheader', { name: 'Minh bạch trước' }).waitFor()
    await site.visit(new URL(page.url()).hash.slice(1))
    await page.getByRole('columnheader', { name: 'Minh bạch trước' }).waitFor()
    await page.getByRole('button', { name: vi.scenarios.kept.dropNamed('Minh bạch trước') }).click()
    await page.getByText(vi.scenarios.kept.none).waitFor()
  })
})

describe('what a rank takes', () => {
  it('is what the report prints, and opens as the scenario that reaches it', async () => {
    const args = ['--index', 'PCI', '--year', '2021', '--place', '01', '--rank', '3']
    const rows = await report('reach', ...args)
    const needed = rows.filter(({ gain }) => Number(gain) > 0)
    expect(needed.length).toBeGreaterThan(0)
    const { page } = await site.visit('/plan?index=PCI&tab=target&goal=3')
    await shown(page, /^Hà Nội đạt hạng 3 /)
    const tasks = page.locator('main table').first().locator('tbody tr')
    const gains = await tasks.evaluateAll((all) =>
      all.map((row) => row.querySelectorAll('th, td')[1]?.textContent ?? ''),
    )
    expect(gains).toEqual(needed.map(({ gain }) => vi.format.signed(Number(gain), 2)))
    await page.getByRole('link', { name: vi.reach.tasks.open }).click()
    await shown(page, /^Kịch bản: Hà Nội hạng 3\/63/)
    expect(await page.locator('main [data-total]').textContent()).toBe(
      vi.format.number(Number(rows[0]?.total), 2),
    )
  })

  it('keeps to the limits that the reader sets, and says when they are too tight', async () => {
    const { page, said } = await site.visit('/plan?index=PCI&tab=target&goal=1&others=trend-high')
    await shown(page, /^Hà Nội đạt hạng 1 /)
    const cap = page.getByRole('textbox', { name: vi.reach.limits.capOf('Tính minh bạch') })
    await cap.fill('1,5')
    await cap.press('Enter')
    await page.waitForURL(/caps=/)
    await shown(page, /^Hà Nội đạt hạng 1 .*Tính minh bạch \(\+1,50\)/)
    const caps = ['TRANSPARENCY', 'SUPPORT', 'LABOUR', 'INFORMAL'].map((code) => `PCI.${code}:0`).join(';')
    await go(page, `/plan?index=PCI&tab=target&goal=1&others=trend-high&caps=${caps}`)
    await shown(page, /^Hà Nội chưa thể đạt hạng 1 trong các giới hạn này; tốt nhất là hạng \d+$/)
    await page.getByText(/^Vì: cần ít nhất/).waitFor()
    expect(said).toEqual([])
  })
})
