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

describe('why Hà Nội moved', () => {
  it('is one short sentence in Vietnamese, with the ranks that the report prints', async () => {
    const { page, said } = await site.visit('/causes?index=PCI&tab=change')
    const headline = await shown(page, /^PCI 2020 → 2021: /)
    const rows = await report('change', '--index', 'PCI', '--place', '01', '--from', '2020', '--to', '2021')
    const [total, own, others] = rows.map(({ rank }) => Math.abs(Number(rank)))
    const { count } = vi.change
    expect(headline).toContain(`điểm của Hà Nội đưa lên ${count(own ?? 0)} bậc`)
    expect(headline).toContain(`tỉnh, thành phố khác đẩy xuống ${count(others ?? 0)}`)
    expect(headline).toContain(`chung xuống ${count(total ?? 0)}`)
    await page.getByText(/ · hạng 9 → 10 · /).waitFor()
    await page.getByRole('row', { name: /Bắc Ninh.*Tính minh bạch/ }).waitFor()
    expect(said).toEqual([])
  })

  it('is told in English too, for another pair of years', async () => {
    const { page, said } = await site.visit('/causes?index=PCI&from=2015&year=2016', { language: 'en' })
    await shown(page, /^PCI 2015 → 2016: scores of Hanoi: up 12\.5; .*; in all up 10$/)
    await page.getByText(/the score rose by 1\.74 and only 6 of 62 .* rank 24 → 14/).waitFor()
    expect(await vietnameseLeft(page)).toEqual([])
    expect(said).toEqual([])
  })

  it('is refused across a break, and for a partial index says what is missing', async () => {
    const { page, said } = await site.visit('/causes?index=PCI&from=2012&year=2013', { language: 'en' })
    await page.getByText(en.change.notice.refused(2012, 2013)).waitFor()
    await page.getByRole('button', { name: '2013 → 2014' }).click()
    await shown(page, /^PCI 2013 → 2014: /)
    await go(page, '/causes?index=PAR')
    await shown(page, /^PAR 2023 → 2024: the score rose by 1\.32 \(mean of the country \+1\.39\)/)
    await page.getByText('cannot be told apart').waitFor()
    expect(said).toEqual([])
  })
})
