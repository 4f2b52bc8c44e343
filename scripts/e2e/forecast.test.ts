import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

const screens = [
  { hash: '/plan?tab=forecast&index=PAPI', says: /^PAPI 2025, (dự báo|forecast): /, isYearEnd: false },
  { hash: '/plan?tab=forecast&index=QD766', says: /^QD766 2026, (tạm tính|provisional): /, isYearEnd: true },
]
const marks = { vi: 'SỐ GIẢ LẬP – KHÔNG PHẢI SỐ LIỆU CỦA ĐƠN VỊ', en: 'SIMULATED FIGURES' }

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('the forecast', () => {
  it.each(['vi', 'en'] as const)('is told in %s, marked, on a silent console', async (language) => {
    for (const { hash, says, isYearEnd } of screens) {
      const { page, said } = await site.visit(hash, { language })
      await shown(page, says)
      expect(await page.getByRole('alert').allTextContents()).toEqual([])
      if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
      if (isYearEnd) {
        const figure = page.locator('main figure', { hasText: says })
        expect(await figure.textContent()).toContain(marks[language])
      }
      expect(said).toEqual([])
    }
  })
})
