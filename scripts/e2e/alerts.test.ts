import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { downloaded } from './downloaded.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

const says = { vi: /^Tuần 37\/2026: /, en: /^Week 37 of 2026: / }
const marks = { vi: 'SỐ GIẢ LẬP – KHÔNG PHẢI SỐ LIỆU CỦA ĐƠN VỊ', en: 'SIMULATED FIGURES' }

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('the alerts', () => {
  it.each(['vi', 'en'] as const)(
    'are listed in %s with one in view, on a silent console',
    async (language) => {
      const { page, said } = await site.visit('/indicators?tab=alerts&period=2026-W37', { language })
      await shown(page, says[language])
      const [list, detail] = await page.locator('main figure').all()
      if (!list || !detail) throw new Error('not two figures')
      expect(await detail.locator('dl > div').count()).toBeGreaterThanOrEqual(7)
      for (const figure of [list, detail]) expect(await figure.textContent()).toContain(marks[language])
      if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
      expect(said).toEqual([])
    },
  )

  it('name in the current week who slips against its own past, and the week in which that began', async () => {
    const { page, said } = await site.visit('/indicators?tab=alerts')
    await shown(page, /^Tuần \d+\/2026: [1-9]\d* đơn vị giảm rõ so với trước đây/)
    const [list, detail] = await page.locator('main figure').all()
    if (!list || !detail) throw new Error('not two figures')
    const first = list.locator('tbody tr').first()
    const since = await first
      .locator('td')
      .filter({ hasText: /^T\d+$/ })
      .textContent()
    expect(await detail.locator('dl').textContent()).toContain(`Bắt đầutuần ${since?.slice(1)}/2026`)
    expect(said).toEqual([])
  })

  it('follow the row that is chosen, and lead to the unit’s indicator and to its page', async () => {
    const { page, said } = await site.visit('/indicators?tab=alerts&period=2026-W37')
    await shown(page, says.vi)
    const detail = page.locator('main figure').nth(1)
    const before = await detail.locator('h2').textContent()
    const second = page.locator('main figure').first().locator('tbody tr').nth(1)
    const unit = await second.getByRole('link').first().textContent()
    await second.locator('td').nth(1).click()
    await expect.poll(() => detail.locator('h2').textContent()).not.toBe(before)
    expect(await detail.textContent()).toContain(unit)
    expect(page.url()).toContain('alert=')
    await second.getByRole('link').nth(1).click()
    await expect.poll(() => page.locator('main nav').first().textContent()).toContain(unit)
    expect(page.url()).toMatch(/#\/indicators\?(?=.*\bunit=)/)
    expect(page.url()).not.toContain('tab=alerts')
    await page.goBack()
    await second.getByRole('link').first().click()
    await expect.poll(() => page.locator('main nav').first().textContent()).toContain(unit)
    expect(page.url()).toMatch(/#\/unit\?(?=.*\bunit=)/)
    expect(said).toEqual([])
  })

  it('are filtered by rule, and nothing found is said', async () => {
    const { page, said } = await site.visit(
      '/indicators?tab=alerts&period=2026-W37&unit=S.THANHTRA&rule=slip',
    )
    await shown(page, says.vi)
    expect(await page.locator('main figure').first().textContent()).toContain('Không có')
    expect(await page.locator('main figure').count()).toBe(1)
    expect(said).toEqual([])
  })
})

it('a finished period is closed on the data screen as a file to keep', async () => {
  const { page, said } = await site.visit('/data?tab=report')
  const button = page.getByRole('button', { name: 'Tải tệp chốt số liệu' })
  await button.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(download.suggestedFilename()).toMatch(/^closings-\d{4}-\d{2}_SO-GIA-LAP\.csv$/)
  const text = (await downloaded(download)).toString()
  expect(text).toMatch(/^calendar,period,closed_at,unit,indicator,numerator,denominator\n/)
  expect(text).toMatch(/\ncivil,\d{4}-\d{2},[\dT:-]{19},HN,on_time,\d+,\d+\n/)
  await expect.poll(() => page.locator('main section output').textContent()).toContain('data/closings.csv')
  expect(said).toEqual([])
})
