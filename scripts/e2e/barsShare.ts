import type { Page } from 'playwright-core'

/** The share of the window’s height, 0 to 1, that bars take away from what scrolls below them. */
export function barsShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bars = [...document.querySelectorAll('header, nav')].filter((one) =>
      /sticky|fixed/.test(getComputedStyle(one).position),
    )
    const wide = bars.filter((one) => one.getBoundingClientRect().width > innerWidth / 2)
    return wide.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0) / innerHeight
  })
}
