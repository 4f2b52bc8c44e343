import type { Page } from 'playwright-core'

/** Until a headline says what was asked for and nothing on the screen is awaited any more; returns the headline. */
export async function shown(page: Page, says: RegExp): Promise<string> {
  try {
    const found = await page.waitForFunction(
      ([source, flags]) => {
        if (document.querySelector('main [aria-busy="true"], main [data-waiting]')) return null
        const said = new RegExp(source, flags)
        const headlines = [...document.querySelectorAll('main figure :is(h2, h3)')]
        return headlines.map((one) => one.textContent ?? '').find((text) => said.test(text)) ?? null
      },
      [says.source, says.flags] as const,
      { timeout: 60_000 },
    )
    return String(await found.jsonValue())
  } catch (error) {
    const headlines = await page.locator('main figure :is(h2, h3)').allTextContents()
    const awaited = await page.locator('main [aria-busy="true"], main [data-waiting]').count()
    throw new Error(`${page.url()} shows ${JSON.stringify(headlines)}, awaits ${awaited}`, { cause: error })
  }
}

/** Goes there over an empty screen: nothing that a headline or a table says is left of the address before. */
export async function goAnew(page: Page, hash: string): Promise<void> {
  await go(page, '/nowhere')
  await page.waitForFunction(() => !document.querySelector('main figure, main [aria-busy="true"]'))
  await go(page, hash)
}

/** Goes to another screen or view of the app without loading the page again. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next
  }, hash)
}
