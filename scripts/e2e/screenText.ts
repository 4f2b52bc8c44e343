import type { Page } from 'playwright-core'

/** What is written on the screen once nothing is awaited any more and its pictures are drawn. */
export async function screenText(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    if (document.querySelector('main [aria-busy="true"], main [data-waiting]')) return false
    return [...document.querySelectorAll('main [data-chart]')].every((chart) =>
      chart.querySelector('svg text'),
    )
  })
  // biome-ignore lint/performance/useDomNodeTextContent: a screen without its styles reads otherwise
  return page.locator('main').innerText()
}
