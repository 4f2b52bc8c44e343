import type { Page } from 'playwright-core'

/** Boxes that scroll and do not take the focus by Tab, by their class: arrow keys cannot scroll them. */
export function lockedScrolls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
      const { overflowX, overflowY } = getComputedStyle(one)
      const across = /auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth + 1
      const down = /auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight + 1
      const scrolls = (across || down) && one.clientHeight > 0 && one.checkVisibility()
      return scrolls && one.tabIndex < 0 ? [`${one.tagName.toLowerCase()}.${one.className}`] : []
    }),
  )
}
