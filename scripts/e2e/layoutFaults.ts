import type { Page } from 'playwright-core'

/**
 * What a reader cannot get at as it is laid out: texts that are cut or run out of their cell, without a title that has
 * them whole; labels of pictures that lie on each other; parts that scroll and that no key can scroll; a page that is wider than its window or longer than what
 * it holds.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1
    const faults: string[] = []
    const said = (one: Element) => (one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)
    const nameOf = (one: Element) => {
      const figure = one.closest<HTMLElement>('figure[data-figure]')?.dataset.figure
      const text = one.localName === 'svg' ? '' : ` “${said(one)}”`
      return `${figure ?? one.closest('header, nav, main')?.localName}: <${one.localName}>${text}`
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

    // On a phone columns fold below their rows; so wide are windows that the stylesheets call a phone's.
    for (const room of innerWidth <= 720 ? document.querySelectorAll('main section:has(> table)') : []) {
      const beyond = room.scrollWidth - room.clientWidth
      if (beyond > 8) faults.push(`${nameOf(room)} is ${beyond} px wider than a phone`)
    }
    for (const drawing of document.querySelectorAll<SVGElement>('main [data-chart] svg')) {
      if (!drawing.checkVisibility({ visibilityProperty: true })) continue
      const labels = [...drawing.querySelectorAll('text')].flatMap((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect()
        // A line's letters, without the room above and below them.
        const box = { left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 }
        return said(text) === '' || height === 0 ? [] : [{ text, box }]
      })
      for (const [i, { text, box: a }] of labels.entries()) {
        for (const { text: other, box: b } of labels.slice(i + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          if (across > slack && down > slack)
            faults.push(`${nameOf(drawing)}: “${said(text)}” lies on “${said(other)}”`)
        }
      }
    }
    return faults
  })
}
