import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

const addresses = [
  { hash: '/causes?index=PCI&tab=room', says: /^PCI 2021: .*11[.,]22/ },
  { hash: '/causes?tab=room&index=SIPAS&year=2024', says: /^SIPAS 2024: .*13[.,]5/ },
  { hash: '/causes?index=PCI&tab=compare&with=48,79', says: /^PCI 2021: .*(2 trong 3|number 2 of these 3)/ },
  { hash: '/causes?tab=compare&index=PAR&year=2024', says: /^PAR 2024: / },
  {
    hash: '/causes?tab=compare&sides=units&with=S.TUPHAP,S.NNMT',
    says: /^(Tháng 10\/2026: Sở Tư pháp|October 2026: )/,
  },
] as const

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe.each(['vi', 'en'] as const)('room and comparison in %s', (language) => {
  it.each(addresses)('$hash is drawn and says nothing on the console', async ({ hash, says }) => {
    const { page, said } = await site.visit(hash, { language })
    await shown(page, says)
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
    if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
    expect(said).toEqual([])
  })
})

describe('what the reader sets', () => {
  it('effort changes what is worth doing first, and stands in the address', async () => {
    const { page, said } = await site.visit('/causes?index=PCI&tab=room')
    await shown(page, /^PCI 2021: /)
    await shown(page, /Ưu tiên thực hiện: Chi phí gia nhập thị trường \(\+0,71 điểm; 51\/115 lần đã làm được/)
    await page.getByLabel('Công sức cho một điểm của Chi phí gia nhập thị trường').fill('10')
    await page.getByLabel('Công sức cho một điểm của Tiếp cận đất đai').fill('0.1')
    await shown(page, /Ưu tiên thực hiện: Tiếp cận đất đai \(\+0,6\d điểm; 7\/315 lần đã làm được/)
    expect(decodeURIComponent(page.url())).toContain('PCI.LAND:0.1')
    expect(said).toEqual([])
  })

  it('one click takes a place that was found into the comparison', async () => {
    const { page, said } = await site.visit('/causes?index=PCI&tab=compare&with=48')
    await shown(page, /^PCI 2021: Hà Nội đứng thứ 2 trong 2 tỉnh, thành phố/)
    await page.getByRole('button', { name: 'Cần Thơ' }).first().click()
    await shown(page, /^PCI 2021: Hà Nội đứng thứ 2 trong 3 tỉnh, thành phố/)
    expect(decodeURIComponent(page.url())).toContain('with=48,92')
    expect(said).toEqual([])
  })
})

describe('a group made of the 63 provinces', () => {
  const group = { id: 'g', name: 'Bốn thành phố', placeSystem: '63', places: ['01', '31', '48', '79'] }
  const said = vi.ranking.peers.otherSystem
  const year = 'index=QD766&year=2024&peers=group:g'

  it.each([
    ['/ranking?', said.all('63')],
    ['/components?', said.all('63')],
    ['/causes?tab=change&', said.all('63')],
    ['/causes?tab=room&', said.all('63')],
    ['/causes?tab=compare&', said.alike('63')],
  ])('is told not to fit a year of the 34 on %s', async (screen, sentence) => {
    const { page } = await site.visit('/nowhere')
    await page.evaluate(keptElsewhere, [group])
    await go(page, `${screen}${year}`)
    await shown(page, /^QD766 /)
    await page.getByText(sentence).waitFor()
    const figures = await page.locator('main figure').allTextContents()
    expect(figures.filter((text) => text.includes('Bốn thành phố'))).toEqual([])
    await page.evaluate(keptElsewhere, [])
  })
})

/** Groups as another tab of the browser keeps them. */
function keptElsewhere(groups: readonly unknown[]): void {
  const { state, version } = JSON.parse(localStorage.getItem('preferences') ?? '{}')
  localStorage.setItem('preferences', JSON.stringify({ state: { ...state, groups }, version }))
  dispatchEvent(new StorageEvent('storage', { key: 'preferences' }))
}
