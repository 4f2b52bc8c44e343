import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'
import { report } from './report.ts'
import { shown } from './shown.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const { number, rank, date } = vi.format

describe('figures on screen and of the report', () => {
  it('rank the provinces of PCI 2021 alike', async () => {
    const { page } = await site.visit('/ranking?index=PCI&year=2021')
    const rows = await report('ranking', '--index', 'PCI', '--year', '2021')
    const headline = await shown(page, /^PCI 2021: /)
    const own = rows.find(({ place }) => place === '01')
    expect(headline).toContain(`hạng ${rank(Number(own?.rank), rows.length)}`)
    const onScreen = await page.locator('main table tbody tr[data-opens]').evaluateAll((all) =>
      all.map((row) => {
        const cells = [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')
        return [cells[0], cells[2], cells[3]]
      }),
    )
    const printed = rows.map(({ rank, name, score }) => {
      const level = rows.filter((other) => other.rank === rank).length
      const shared = level > 1 ? `${rank}–${Number(rank) + level - 1}` : String(rank)
      return [shared, name, number(Number(score), 2)]
    })
    expect(printed).toHaveLength(63)
    expect(onScreen).toEqual(printed)
  })

  it('break PCI 2021 of Hà Nội down alike, with the same residual', async () => {
    const rows = await report('breakdown', '--index', 'PCI', '--year', '2021', '--place', '01')
    const parts = rows.filter(({ parent }) => parent !== null)
    const published = Number(rows.find(({ parent }) => parent === null)?.score)
    const recomputed = parts.reduce((sum, { points }) => sum + Number(points), 0)
    const lost = parts.reduce((sum, part) => sum + Number(part.lost), 0)
    expect(lost).toBeCloseTo(100 - recomputed, 9)
    const { page } = await site.visit('/components?index=PCI&year=2021')
    await shown(page, /^PCI 2021: hạng/)
    const gap = vi.format.signed(published - recomputed, 3)
    const residual = vi.components.residual(number(published, 2), number(recomputed, 2), gap)
    await page.getByText(residual).waitFor()
    const head = await page.locator('main table').first().locator('thead th').allTextContents()
    const column = head.findIndex((text) => text.trim() === vi.components.column.lost)
    const onScreen = await page
      .locator('main table')
      .first()
      .locator('tbody tr[data-opens]')
      .evaluateAll(
        (all, at) => all.slice(1).map((row) => row.querySelectorAll('th, td')[at]?.textContent ?? ''),
        column,
      )
    expect([...onScreen].sort()).toEqual(parts.map((part) => number(Number(part.lost), 2)).sort())
  })

  it('count dossiers on time in the last complete week alike', async () => {
    const span = ['--grain', 'week', '--from', '2026-11-09', '--to', '2026-11-15']
    const [week] = await report('indicators', ...span, '--unit', 'HN', '--indicator', 'on_time')
    expect(week).toMatchObject({ period: '2026-W46', complete: true })
    const { page } = await site.visit('/indicators')
    const headline = await shown(page, /^Tuần 46\/2026 \(/)
    const counts = `${number(Number(week?.numerator), 0)}/${number(Number(week?.denominator), 0)}`
    expect(headline).toContain(vi.format.percent(Number(week?.value), 1))
    expect(headline).toContain(counts)
    expect(counts).toMatch(/^\d+\.\d{3}\/\d+\.\d{3}$/)
  })

  it('write the data’s date as Vietnamese do', async () => {
    expect(date('2026-11-20')).toBe('20/11/2026')
    const { page } = await site.visit('/')
    await page.getByRole('button', { name: 'Dữ liệu đến 20/11/2026' }).waitFor()
  })

  it.each([2006, 2021])(
    'on a phone the year %i is in sight among all of them once it is chosen',
    async (year) => {
      const viewport = { width: 390, height: 844 }
      const { page } = await site.visit(`/ranking?index=PCI&year=${year}`, { viewport })
      await shown(page, new RegExp(`^PCI ${year}: `))
      const chosen = page.getByRole('group', { name: vi.ranking.years.label }).locator('label:has(:checked)')
      expect(await chosen.textContent()).toBe(String(year))
      const sight = (label: HTMLElement) => {
        const [of, within] = [label, label.parentElement ?? label].map((one) => one.getBoundingClientRect())
        return of !== undefined && within !== undefined && of.left >= within.left && of.right <= within.right
      }
      await expect.poll(() => chosen.evaluate(sight)).toBe(true)
    },
  )
})
