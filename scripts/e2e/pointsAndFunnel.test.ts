import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { points } from '../../src/answers/points/points.ts'
import { vi } from '../../src/i18n/vi.ts'
import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import { openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

const at = 'grain=month&period=2026-10&kind=commune'
const pointsTab = `/indicators?tab=points&${at}`
const funnelTab = `/indicators?tab=funnel&indicator=satisfaction&${at}`
const marks = { vi: 'SỐ GIẢ LẬP – KHÔNG PHẢI SỐ LIỆU CỦA ĐƠN VỊ', en: 'SIMULATED FIGURES' }
const estimates = { vi: 'không phải điểm công bố', en: 'not published points' }

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('points and the funnel', () => {
  it.each(['vi', 'en'] as const)('are told in %s, marked, on a silent console', async (language) => {
    const { page, said } = await site.visit(pointsTab, { language })
    await shown(page, /8\d[.,]\d (điểm|points of) QD766/)
    const beside = page.locator('main figure', { hasText: /58[.,]30 (điểm|points)/ })
    await beside.waitFor()
    expect(await beside.locator('h2, h3').textContent()).not.toMatch(/58[.,]30/)
    for (const figure of await page.locator('main figure').all()) {
      expect(await figure.textContent()).toContain(marks[language])
      expect(await figure.textContent()).toContain(estimates[language])
    }
    if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
    await go(page, funnelTab)
    await shown(page, /(xã, phường|communes and wards)/i)
    expect(await page.locator('main figure').first().textContent()).toContain(marks[language])
    if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
    await go(page, `/indicators?tab=funnel&indicator=open_overdue&${at}`)
    await page.getByText(/không phải là tỷ lệ|is no rate/).waitFor()
    await go(page, `/indicators?tab=points&index=PCI&${at}`)
    await page.getByText(/chưa có nội dung theo dõi nào đo gián tiếp|No indicator stands in for/).waitFor()
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
    expect(said).toEqual([])
  })

  it('show the points that the report prints, unit by unit', async () => {
    const database = await openPackage(defaultData())
    const rows = await points(database, {
      index: 'QD766',
      grain: 'month',
      from: '2026-10-01',
      to: '2026-10-31',
      unit: 'HN',
      calendar: 'civil',
      asOf: '2026-11-20',
      children: true,
    })
    database.close()
    const { page } = await site.visit(pointsTab)
    await shown(page, /xếp được \d+\/126 xã, phường/)
    const cells = await unitCells(page)
    expect(cells.size).toBe(126)
    const total = rows.filter(({ component, unit }) => component === 'QD766' && unit.startsWith('X.'))
    const written = total.map((row) => vi.format.number(row.points, 1)).sort()
    expect([...cells.values()].sort()).toEqual(written)
  })

  it('say of departments that they could not be standardised by field', async () => {
    const { page } = await site.visit('/indicators?tab=points&grain=month&period=2026-10')
    await shown(page, /xếp được \d+\/19 sở, ngành/)
    expect(await page.locator('main figure').last().textContent()).toContain(
      'chưa chuẩn hóa được theo lĩnh vực',
    )
  })

  it('name nobody with too few cases, a rate leads to its weeks and a name to the unit', async () => {
    const { page } = await site.visit(
      `/indicators?tab=funnel&indicator=synchronised&${at.replace('2026-10', '2025-12')}`,
    )
    await shown(page, /ngoài giới hạn 99,8/)
    const rows = page.locator('main figure table tbody tr')
    expect(await rows.count()).toBeGreaterThan(0)
    for (const row of await rows.all()) {
      expect(
        Number((await row.locator('td').nth(2).textContent())?.replaceAll('.', '')),
      ).toBeGreaterThanOrEqual(5)
    }
    const links = rows.first().getByRole('link')
    const name = (await links.first().textContent()) ?? ''
    await links.nth(1).click()
    await shown(page, /đồng bộ/i)
    expect(page.url()).toMatch(/#\/indicators\?indicator=synchronised&.*unit=X\.\w+/)
    expect(page.url()).not.toContain('tab=')
    await page.goBack()
    await links.first().click()
    await page.locator('main nav').getByText(name).first().waitFor()
    expect(page.url()).toMatch(/#\/unit\?unit=X\./)
  })
})

/** Points of every unit in the table, by its name. */
async function unitCells(page: Page): Promise<Map<string, string>> {
  const rows = await page.locator('main figure').last().locator('tbody tr:has(button)').all()
  const found = new Map<string, string>()
  for (const row of rows) {
    const cells = await row.locator('td, th').allTextContents()
    found.set(cells[0] ?? '', cells[3] ?? '')
  }
  return found
}
