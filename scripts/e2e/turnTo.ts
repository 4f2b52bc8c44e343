import type { Page } from 'playwright-core'
import type { Look } from './openSite.ts'

/** Gives an open page another language, size, background or medium, by the page's own switches. */
export async function turnTo(page: Page, look: Required<Look>): Promise<void> {
  const { language, viewport, colorScheme, media } = look
  const { width, height } = page.viewportSize() ?? {}
  if (width !== viewport.width || height !== viewport.height) await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme, media })
  await page.locator('header button[lang]').first().waitFor({ state: 'attached' })
  const turned = await page.evaluate((language) => {
    if (document.documentElement.lang === language) return false
    document.querySelector<HTMLButtonElement>(`header button[lang="${language}"]`)?.click()
    return true
  }, language)
  if (turned) await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' })
}
