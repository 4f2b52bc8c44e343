import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'
import { report } from './report.ts'
import { shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

let site: Site

const address = '/causes?index=PCI&tab=sensitivity&year=2016'

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('the sensitivity of ranks on screen', () => {
  it('says of PCI 2016 what the report says, for every place', async () => {
    const { page, said } = await site.visit(address)
    const headline = await shown(page, /^PCI 2016: Hà Nội hạng 14\/63; .* 9–21 /)
    const rows = await report('interval', '--index', 'PCI', '--year', '2016')
    const own = rows.find(({ place }) => place === '01')
    expect(headline).toContain(vi.sensitivity.range(Number(own?.low), Number(own?.high)))
    const figure = page.locator('[data-figure="rank-intervals"]')
    await figure.getByRole('button', { name: vi.figure.table }).click()
    const onScreen = await figure
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent ?? '')),
      )
    expect(onScreen.map(([rank, , , low, middle, high]) => [rank, low, middle, high])).toEqual(
      rows.map(({ rank, low, median, high }) => [rank, low, median, high].map(String)),
    )
    expect(said).toEqual([])
  })

  it('follows the slider while it is dragged, and draws all when it rests', async () => {
    const { page, said } = await site.visit(address)
    await shown(page, /9–21/)
    const slider = page.getByRole('slider', { name: vi.sensitivity.control.spread })
    const box = await slider.boundingBox()
    if (!box) throw new Error('no slider')
    const figure = page.locator('main figure').first()
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width / 2, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 2, y, { steps: 4 })
    await figure.getByText(`500 ${vi.sensitivity.variants('weights')}`).waitFor()
    expect(page.url()).not.toContain('spread')
    await page.mouse.up()
    const wide = await shown(page, /±50/)
    await figure.getByText(`10.000 ${vi.sensitivity.variants('weights')}`).waitFor()
    expect(page.url()).toContain('spread=50')
    expect(wide).not.toContain('9–21')
    await slider.focus()
    await page.keyboard.press('Home')
    expect(await shown(page, /±0/)).toContain('vẫn là 14')
    expect(said).toEqual([])
  })

  it('adds measurement error, follows another place, and says so in the address', async () => {
    const { page, said } = await site.visit(address)
    await shown(page, /9–21/)
    await page.getByRole('radio', { name: vi.sensitivity.control.both }).click()
    await shown(page, /tính đến sai số đo/)
    expect(page.url()).toContain('noise=both')
    const picture = page.getByRole('img', { name: vi.sensitivity.rangesLabel })
    await picture.focus()
    for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key)
    await shown(page, /^PCI 2016: Đà Nẵng hạng 1\/63/)
    expect(page.url()).toContain('place=48')
    expect(said).toEqual([])
  })

  it('shows every rank of every place where they are asked for', async () => {
    const { page, said } = await site.visit(address)
    await shown(page, /9–21/)
    expect(await page.locator('[data-figure="rank-heat"]').count()).toBe(0)
    await page.getByRole('button', { name: vi.sensitivity.heatOpen }).click()
    await page.getByRole('img', { name: vi.sensitivity.heatLabel }).waitFor()
    expect(said).toEqual([])
  })

  it('shows the nearest whole year in place of a partial one, and says so', async () => {
    const { page, said } = await site.visit('/causes?tab=sensitivity&index=PCI&year=2022')
    await shown(page, /^PCI 2021: Hà Nội hạng 10\/63/)
    await page.getByText(vi.looked.year.whole('PCI', 2022, '2021')).waitFor()
    expect(said).toEqual([])
  })

  it('says what is known of an index of which no year is whole', async () => {
    const { page, said } = await site.visit('/causes?tab=sensitivity&index=SIPAS&year=2024')
    await page.getByText(vi.sensitivity.empty.title('SIPAS 2024')).waitFor()
    await page
      .getByText(vi.sensitivity.empty.own('Hà Nội', vi.figure.rankPrinted('11/63'), '86,50'))
      .waitFor()
    expect(await page.locator('main figure').count()).toBe(0)
    expect(said).toEqual([])
  })

  it('speaks English, on a phone too', async () => {
    const { page, said } = await site.visit(address, {
      language: 'en',
      viewport: { width: 390, height: 844 },
    })
    expect(await shown(page, /^PCI 2016: Hanoi ranks 14\/63; /)).toContain('9–21')
    await page.getByRole('slider', { name: en.sensitivity.control.spread }).waitFor()
    expect(await vietnameseLeft(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(said).toEqual([])
  })
})
