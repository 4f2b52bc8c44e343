import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { languageCodes } from '../../src/i18n/languages.ts'
import { vi } from '../../src/i18n/vi.ts'
import { printsOnOneSheet } from './oneSheet.ts'
import { openSite, type Site } from './openSite.ts'
import { report } from './report.ts'
import { go, shown } from './shown.ts'
import { takeFile } from './takeFile.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const department = '/unit?unit=S.XAYDUNG.2025'
const said = vi.unit

/** A department with much to say, a ward with a long name, a unit that is no more. */
const printed = ['S.XAYDUNG.2025', 'X.10183', 'S.TTTT'] as const

/** Of a table of the page, whose caption begins so, the text of every cell. */
const cells = (page: Page, headline: string) =>
  page
    .locator('main figure', { hasText: headline })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')))

describe('the page of a unit', () => {
  it('has the figures of the report, in order, from the open cases alone', async () => {
    const { page, said: heard, close } = await site.open('/')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await go(page, department)
    await shown(page, /^Tuần 46\/2026: Sở Xây dựng/)
    const headlines = await page.locator('main figure h2').allTextContents()
    expect(headlines[0]).toMatch(/^Tuần 46\/2026: Sở Xây dựng/)
    expect(headlines[1]).toMatch(/^\d+ vụ việc đến hạn trong hai ngày làm việc tới$/)
    expect(headlines[2]).toMatch(/^\d+ vụ việc quá hạn, không còn hạn hẹn lại$/)
    expect(headlines[3]).toMatch(/^\d+ vụ việc đang quá hạn, nhiều nhất ở /)
    const parts = page.locator('main figure', { hasText: 'đang quá hạn, nhiều nhất ở' })
    const more = parts.getByRole('button', { name: /^Thêm/ })
    if ((await more.count()) > 0) await more.click()
    const overdue = await cells(page, 'đang quá hạn, nhiều nhất ở')
    const total = overdue.reduce((sum, row) => sum + Number(row[1]), 0)
    expect(headlines[3]).toContain(`${total} vụ việc`)
    const stands = page.getByRole('region', { name: said.standing.label })
    expect(await stands.textContent()).toMatch(
      new RegExp(
        `tháng 10/2026: hạng \\d+.*/\\d+ sở, ngành; .*; ${total} vụ việc quá hạn, lâu nhất \\d+ ngày làm việc`,
        'i',
      ),
    )

    const options = ['--grain', 'week', '--from', '2026-11-09', '--to', '2026-11-15']
    const rows = await report('indicators', ...options, '--unit', 'S.XAYDUNG.2025', '--indicator', 'on_time')
    const own = rows[0]
    const onTime = (await cells(page, 'dưới mục tiêu')).find(
      ([name]) => name === 'Đúng hạn trên hồ sơ đã giải quyết',
    )
    expect(onTime?.[1]).toBe(vi.format.percent(Number(own?.value)))
    expect(onTime?.[2]).toBe(`${own?.numerator}/${own?.denominator}`)

    const read = asked.filter((url) => /\/(dossiers|steps)\//.test(url)).map((url) => url.split('/data/')[1])
    expect(read.toSorted()).toEqual([
      'dossiers/state=open/dossiers.parquet',
      'steps/state=open/steps.parquet',
    ])
    expect(await page.getByText(vi.figure.simulated).count()).toBeGreaterThan(4)
    expect(heard).toEqual([])
    await close()
  })

  it('leads to a division, back up, to an indicator and to a case', async () => {
    const { page, said: heard } = await site.visit(department)
    await shown(page, /^Tuần 46\/2026: Sở Xây dựng/)
    await page.locator('main figure table a', { hasText: 'Phòng chuyên môn số 3' }).first().click()
    await shown(page, /^Tuần 46\/2026: .*Phòng chuyên môn số 3/)
    expect(page.url()).toContain('unit=S.XAYDUNG.2025.P3')
    await page.getByRole('navigation', { name: vi.figure.here }).getByText('Sở Xây dựng').click()
    await shown(page, /^Tuần 46\/2026: Sở Xây dựng/)
    await page.getByRole('row', { name: /^Cấp kết quả điện tử/ }).click()
    await shown(page, /^Tuần 46\/2026 \(.*cấp kết quả điện tử/)
    expect(page.url()).toMatch(/indicators\?.*unit=S.XAYDUNG.2025/)
    await page.goBack()
    await shown(page, /quá hạn, không còn hạn hẹn/)
    const link = page.locator('main figure', { hasText: 'không còn hạn hẹn lại' }).locator('tbody a').first()
    expect(await link.getAttribute('href')).toMatch(
      /#\/bottlenecks\?unit=S.XAYDUNG.2025&.*case=S.XAYDUNG.2025-/,
    )
    expect(heard).toEqual([])
  })

  it('keeps on this computer what is explained and which page opens first, exports it, and takes it back', async () => {
    const { page, said: heard } = await site.visit(department)
    await shown(page, /quá hạn, không còn hạn hẹn/)
    const late = page.locator('main figure', { hasText: 'quá hạn, không còn hạn hẹn lại' })
    await late.getByRole('button', { name: said.column.explain }).first().click()
    const form = page.getByRole('form', { name: said.explained.form })
    const code = await form.getByLabel(said.explained.case).inputValue()
    expect(code).toMatch(/^S\.XAYDUNG\.2025-\d{6}-\d{4}$/)
    await form.getByRole('button', { name: said.explained.write }).click()
    await form.getByText(said.explained.refused).waitFor()
    await form.getByLabel(said.explained.reason).selectOption(said.explained.reasons.consultation)
    await form.getByLabel(said.explained.promised).fill('2026-12-01')
    await form.getByRole('button', { name: said.explained.write }).click()
    await page.getByRole('heading', { name: said.explained.headline(1) }).waitFor()
    await page.getByRole('button', { name: said.start.choose }).click()
    await page.goto(`${site.address}?zarsrc=31`)
    await shown(page, /^Tuần 46\/2026: Sở Xây dựng/)
    expect(page.url()).toBe(`${site.address}#/unit?unit=S.XAYDUNG.2025`)
    await shown(page, /^Đã giải trình 1 vụ việc$/)
    await page.getByRole('button', { name: said.start.drop }).click()
    expect(await page.evaluate(() => localStorage.getItem('preferences'))).not.toContain('S.XAYDUNG')
    const figure = page.locator('main figure', { hasText: said.explained.headline(1) })
    const text = (await takeFile(page, figure, 'CSV')).bytes.toString()
    expect(text).toContain(`${code},2026-12-01,${said.explained.reasons.consultation},`)
    expect(text).toContain(vi.figure.simulated)
    await figure.getByRole('button', { name: said.explained.takeBack(code) }).click()
    await page.getByText(`${said.explained.none}.`).waitFor()
    expect(heard).toEqual([])
  })

  it('of a unit that is no more leads to its successors', async () => {
    const { page, said: heard } = await site.visit('/unit?unit=S.TTTT&former=S.TTTT')
    await shown(page, /Sở Thông tin và Truyền thông/)
    await page.getByText(said.ended('Sở Thông tin và Truyền thông', '2025-02-28')).waitFor()
    await page.getByRole('link', { name: 'Sở Khoa học và Công nghệ' }).first().click()
    await shown(page, /^Tuần 46\/2026: .*Sở Khoa học và Công nghệ/)
    expect(heard).toEqual([])
  })

  it('speaks English and fits a phone', async () => {
    const { page, said: heard } = await site.visit(department, {
      language: 'en',
      viewport: { width: 390, height: 844 },
    })
    await shown(page, /^Week 46 of 2026: Department of Construction/)
    await page.getByText(`${en.unit.explained.none}.`).waitFor()
    expect(await vietnameseLeft(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(heard).toEqual([])
  })

  it.each(languageCodes)('prints on one sheet of A4, in %s', async (language) => {
    await printsOnOneSheet(site, printed, language)
  })
})
