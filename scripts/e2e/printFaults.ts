import type { Page } from 'playwright-core'
import { writtenPages } from './writtenPages.ts'

/** A4 with margins of 14 mm, in points. */
const a4 = { height: 841.92, margin: 39.7 }

/** Of the page as it is printed: pages left empty, a last one for a line or two, rows that are cut or missing, switches and menus. */
export async function printFaults(page: Page): Promise<string[]> {
  // As a reader prints: pictures are drawn for paper before the page is laid out for it.
  await page.emulateMedia({ media: null })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.emulateMedia({ media: 'print' })
  const written = writtenPages(pdf, a4)
  const least = (i: number) => (i < written.length - 1 ? 1 / 3 : written.length > 1 ? 1 / 12 : 0)
  const empty = written.flatMap((share, i) =>
    share < least(i) ? [`page ${i + 1} of ${written.length} is written to ${share}`] : [],
  )
  const seen = await page.evaluate(() => {
    const shown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.visually-hidden')
    const plain = (one: Element) => {
      const { borderBottomWidth, backgroundColor } = getComputedStyle(one)
      return borderBottomWidth === '0px' && /, 0\)$/.test(backgroundColor)
    }
    const switches =
      'input:is([type="range"], [type="checkbox"], [type="radio"], [type="search"]), progress, [role="tab"]'
    const framed = [
      ...document.querySelectorAll('input, select, button:not(table button), [role="combobox"]'),
    ].filter((one) => !plain(one))
    const controls = [...document.querySelectorAll(switches), ...framed]
      .filter(shown)
      .map((one) => `${one.outerHTML.slice(0, 90)} is printed`)
    const cut = [...document.querySelectorAll('main figure *')]
      .filter((one) => shown(one) && one.querySelector('tr') && one.scrollHeight > one.clientHeight + 1)
      .filter((one) => getComputedStyle(one).overflowY !== 'visible')
      .map((one) => `${one.className} hides ${one.scrollHeight - one.clientHeight} pixels`)
    return [...controls, ...cut]
  })
  await page.emulateMedia({ media: 'screen' })
  return [...empty, ...seen]
}
