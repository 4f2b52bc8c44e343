import type { Page } from 'playwright-core'
import { writtenPages } from './writtenPages.ts'

/** A4 with margins of 14 mm, in points. */
const a4 = { height: 841.92, margin: 39.7 }
/** Its width between the margins, in pixels. */
const a4Width = 688

/**
 * Of the page as it is printed: pages left empty, a last one for a line or two, rows that are cut or missing, heads
 * that are not repeated, tables wider than the paper, switches and menus.
 */
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
    // Chromium draws buttons in heads on the first sheet alone.
    const heads = [...document.querySelectorAll('main thead button')]
      .filter((one) => getComputedStyle(one).display !== 'contents')
      .map((one) => `the head “${one.textContent}” is not repeated`)
    return [...controls, ...cut, ...heads]
  })
  const wide = await widerThanPaper(page)
  await page.emulateMedia({ media: 'screen' })
  return [...empty, ...seen, ...wide]
}

/** Tables for which browsers would make all the text on all the sheets smaller. */
async function widerThanPaper(page: Page): Promise<string[]> {
  const onScreen = page.viewportSize()
  await page.setViewportSize({ width: a4Width, height: 1000 })
  const wide = await page.evaluate((width) => {
    const tables = [...document.querySelectorAll('main table')]
    return tables.flatMap((table) => {
      const beyond = Math.round(table.getBoundingClientRect().right - width)
      return beyond > 2 ? [`“${table.getAttribute('aria-label')}” is ${beyond} px wider than the paper`] : []
    })
  }, a4Width)
  if (onScreen) await page.setViewportSize(onScreen)
  return wide
}
