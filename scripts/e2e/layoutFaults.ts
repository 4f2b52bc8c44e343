import type { Page } from 'playwright-core'

/**
 * What a reader cannot get at as it is laid out: texts that are cut or run out of their cell, without a title that has
 * them whole; parts that scroll and that no key can scroll; a page that is wider than its window or longer than what
 * it holds.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1
    const faults: string[] = []
    const said = (one: Element) => (one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)
    const nameOf = (one: Element) => {
      const figure = one.closest<HTMLElement>('figure[data-figure]')?.dataset.figure
      return `${figure ?? one.closest('header, nav, main')?.localName}: <${one.localName}> “${said(one)}”`
    }

    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (sideways > 0) faults.push(`the page is ${sideways} px too wide`)
    const { scrollHeight, clientHeight } = document.documentElement
    const end = (document.querySelector('main')?.getBoundingClientRect().bottom ?? 0) + scrollY
    const blank = scrollHeight - Math.max(end, clientHeight)
    if (blank > 1) faults.push(`the page goes on for ${Math.round(blank)} px below its end`)

    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      if (
        one.closest('svg, .visually-hidden, [hidden]') ||
        !one.checkVisibility({ visibilityProperty: true })
      )
        continue
      const style = getComputedStyle(one)
      const { overflowX, overflowY } = style
      const tooWide = one.scrollWidth - one.clientWidth
      const tooHigh = one.scrollHeight - one.clientHeight
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
      const isInline = style.display === 'inline'

      const hasText = said(one) !== '' && !isInline
      const isCut = (cuts(overflowX) && tooWide > slack) || (cuts(overflowY) && tooHigh > slack)
      const runsOut =
        (one.localName === 'td' || one.localName === 'th') && !scrolls(overflowX) && tooWide > slack
      if (hasText && (isCut || runsOut) && !one.closest('[title]')) {
        faults.push(`${nameOf(one)} is cut by ${tooWide} × ${tooHigh} px`)
      }

      const doesScroll = (scrolls(overflowX) && tooWide > slack) || (scrolls(overflowY) && tooHigh > slack)
      if (doesScroll && !one.matches(focusable) && !one.querySelector(focusable)) {
        faults.push(`${nameOf(one)} scrolls, but takes no focus`)
      }
    }
    return faults
  })
}
