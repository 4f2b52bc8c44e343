import { expect } from 'vitest'
import type { Language } from '../../src/i18n/languages.ts'
import type { Site } from './openSite.ts'
import { go, shown } from './shown.ts'

/** A4 within its margins of 14 mm, in pixels. */
const printable = { width: 688, height: 1016 }

/** The page of each unit is one sheet of A4, to its last line and no wider. */
export async function printsOnOneSheet(
  site: Site,
  units: readonly string[],
  language: Language,
): Promise<void> {
  const { page, said } = await site.visit('/unit', { language, viewport: printable, media: 'print' })
  for (const unit of units) {
    await go(page, `/unit?unit=${unit}`)
    await expect.poll(() => page.locator('main > p').last().textContent()).toContain(`=${unit}`)
    await shown(page, /./)
    const box = await page.locator('main > p').last().boundingBox()
    const end = (box?.y ?? 0) + (box?.height ?? 0) + (await page.evaluate(() => scrollY))
    expect(end, unit).toBeLessThan(printable.height - 40)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), unit).toBeLessThanOrEqual(
      printable.width,
    )
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g), unit).toHaveLength(1)
    const [, sides = ''] = /\/MediaBox \[([\d. ]+)\]/.exec(pdf) ?? []
    const [, , width, height] = sides.split(' ').map(Number)
    expect(width).toBeCloseTo(595, 0)
    expect(height).toBeCloseTo(842, 0)
  }
  expect(said).toEqual([])
}
