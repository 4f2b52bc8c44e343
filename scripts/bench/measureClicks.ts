import type { Browser, Page } from 'playwright-core'

const most = 40

/** Chooses one filter of a screen after the other; milliseconds from each click to the last change it made. */
export async function measureClicks(browser: Browser, address: string, screen: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const page = await context.newPage()
    await page.goto(address)
    await page.waitForFunction((name) => performance.getEntriesByName(name)[0], `screen:${screen}`, {
      timeout: 15_000,
    })
    await page.waitForTimeout(3000)
    const times: number[] = []
    const count = Math.min(most, await page.locator(filters).count())
    for (let i = 0; i < count; i++) {
      const time = await clickTime(page, i)
      if (time !== null) times.push(time)
    }
    return times
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return []
    throw error
  } finally {
    await context.close()
  }
}

const filters = 'main input[type=radio]'

/** From the click until nothing in the screen has changed for a while; null if nothing changed at all. */
function clickTime(page: Page, i: number): Promise<number | null> {
  return page.evaluate(
    ({ filters, i, quiet }) =>
      new Promise<number | null>((resolve) => {
        const input = document.querySelectorAll<HTMLInputElement>(filters)[i]
        const screen = document.querySelector('main')
        if (!input || input.checked || !screen) {
          resolve(null)
          return
        }
        const start = performance.now()
        let last: number | null = null
        const settle = () => {
          observer.disconnect()
          resolve(last)
        }
        let timer = setTimeout(settle, 2 * quiet)
        const observer = new MutationObserver(() => {
          last = performance.now() - start
          clearTimeout(timer)
          timer = setTimeout(settle, quiet)
        })
        observer.observe(screen, { subtree: true, childList: true, characterData: true, attributes: true })
        input.click()
      }),
    { filters, i, quiet: 400 },
  )
}
