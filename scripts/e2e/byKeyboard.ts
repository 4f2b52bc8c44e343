import type { Page } from 'playwright-core'

/** Opens what a selector finds, by Tab and Enter. */
export async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/** Presses Tab until what a selector finds has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return
  }
  throw new Error(`120 tabs do not lead to ${selector}`)
}
