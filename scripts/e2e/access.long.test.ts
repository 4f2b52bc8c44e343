import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Address } from './Address.ts'
import { accessFaults } from './accessFaults.ts'
import { figureAddresses, figuresThere, firstAddresses } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'

const at = 'grain=month&period=2026-10&kind=commune'
const via = 'via=QD766..2024..QD766.TDGQ..on_time'
const ofOctober = /^(Tháng 10\/2026|October 2026): /

/** States of views in which they look otherwise than at the addresses of the list of figures. */
const others: readonly Address[] = [
  { hash: '/ranking?index=PAR&year=2024', says: /^PAR 2024: / },
  { hash: '/ranking?index=QD766&year=2024', says: /^QD766 2024: / },
  { hash: '/components?index=PAPI&year=2024&component=PAPI.3', says: /^PAPI 2024: / },
  { hash: '/components?index=QD766&year=2024', says: /^QD766 2024: hạng 34\/34/ },
  { hash: '/causes?tab=room&index=SIPAS&year=2024', says: /^SIPAS 2024: .*13[.,]5/ },
  { hash: '/causes?index=PCI&tab=compare&with=48,79', says: /^PCI 2021: .*2 trong 3/ },
  { hash: '/causes?tab=compare&index=PAR&year=2024', says: /^PAR 2024: / },
  {
    hash: '/causes?tab=compare&sides=units&with=S.TUPHAP,S.NNMT',
    says: /^Tháng 10\/2026: Sở Tư pháp/,
  },
  { hash: '/causes?index=PCI&tab=sensitivity&year=2016', says: /^PCI 2016: .* 9–21/ },
  { hash: '/plan?index=PCI&tab=target&others=still', says: /^Hà Nội đạt hạng 5 / },
  { hash: '/plan?index=PCI&tab=target&goal=1', says: /^Hà Nội đạt hạng 1 / },
  { hash: '/plan?index=PCI&changes=w*TRANSPARENCY*40', says: /16\/63/ },
  { hash: '/indicators?unit=Q.001&grain=month', says: /6\/2025/ },
  { hash: `/indicators?${via}`, says: /^Tuần 46\/2026 \(.*\): đúng hạn trên hồ sơ đã giải quyết/ },
  {
    hash: `/indicators?unit=S.NNMT&${via}`,
    says: /^Tuần 46\/2026 \(.*\): đúng hạn trên hồ sơ đã giải quyết [\d,]+% \(\d+\/\d+\)/,
  },
  { hash: '/indicators?indicator=open_overdue&tab=heat&heat=periods', says: /quá hạn.* \d+/i },
  { hash: '/indicators?tab=alerts&period=2026-W37', says: /^Tuần 37\/2026: / },
  { hash: `/unit?unit=S.NNMT&${via}`, says: /^Tuần 46\/2026: Sở Nông nghiệp và Môi trường/ },
  { hash: `/unit?unit=S.NNMT.D1&${via}`, says: /^Tuần 46\/2026: Đơn vị trực thuộc số 1/ },
  { hash: '/bottlenecks', says: /^Quá hạn cộng lại/ },
  { hash: '/bottlenecks?type=incoming+document&step=draft', says: /đang mở; lâu nhất/ },
  { hash: '/bottlenecks?unit=S.NNMT.D1', says: /^Bước thẩm định lâu nhất/ },
  { hash: `/bottlenecks?unit=S.NNMT.D1&${via}`, says: /không có đơn vị con/ },
  { hash: `/bottlenecks?unit=S.NNMT.D1&step=consult&${via}`, says: /đang mở; lâu nhất .*bước lấy ý kiến$/ },
]

/** Wide tables and pictures, whose colours and whose place on a phone are what may be at fault. */
const wideOnes: readonly Address[] = [
  { hash: `/indicators?tab=heat&${at}&district=all`, says: ofOctober },
  { hash: `/indicators?tab=heat&${at}&colour=residual`, says: ofOctober },
  { hash: `/indicators?tab=heat&${at}&heat=periods&district=all`, says: ofOctober },
  { hash: `/indicators?tab=points&${at}`, says: /xếp được/ },
  { hash: `/indicators?tab=funnel&indicator=online_filing&${at}`, says: /ngoài giới hạn 99,8/ },
]

const wide = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const otherLooks = [
  { language: 'vi', colorScheme: 'dark' },
  { language: 'en', colorScheme: 'light' },
] as const

describe('everybody can read every other view', () => {
  it.each(otherLooks)('on paper that is $colorScheme in “$language”', async (look) => {
    for (const { hash, ids } of firstAddresses) {
      const { page } = await site.visit(hash, look)
      await figuresThere(page, ids)
      expect({ hash, faults: await accessFaults(page) }).toEqual({ hash, faults: [] })
    }
  })

  it.each(figureAddresses)('$hash, with its figures', async ({ hash, ids }) => {
    const { page } = await site.visit(hash)
    await figuresThere(page, ids)
    expect(await accessFaults(page)).toEqual([])
  })

  it.each(others)('$hash', async ({ hash, says }) => {
    const { page } = await site.visit(hash)
    await shown(page, says)
    expect(await accessFaults(page)).toEqual([])
  })

  it('a case, reached from its step', async () => {
    const { page } = await site.visit(`/bottlenecks?unit=S.NNMT.D1&step=consult&${via}`)
    await shown(page, /đang mở; lâu nhất .*bước lấy ý kiến$/)
    await page
      .getByRole('row', { name: /^S\.NNMT-/ })
      .first()
      .click()
    await shown(page, /^Hồ sơ thủ tục S\.NNMT-/)
    expect(await accessFaults(page)).toEqual([])
  })

  const wideLooks = [
    { name: 'on dark paper', colorScheme: 'dark', viewport: wide },
    { name: 'on a phone', colorScheme: 'light', viewport: phone },
  ] as const
  describe.each(wideLooks)('$name', ({ colorScheme, viewport }) => {
    it.each(wideOnes)('$hash, no wider than the screen', async ({ hash, says }) => {
      const { page } = await site.visit(hash, { colorScheme, viewport })
      await shown(page, says)
      expect(await accessFaults(page, 'main')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      )
    })
  })
})
