import type { Page } from 'playwright-core'

/** Opens the menu whose name begins so; how many choices it offers. */
export async function openMenu(page: Page, label: string): Promise<number> {
  await page.locator(`main button[aria-haspopup][aria-label^="${label}: "]`).first().click()
  const options = page.locator('[role=listbox] [role=option]')
  await options
    .first()
    .waitFor({ timeout: 5000 })
    .catch((error: Error) => {
      throw new Error(`The menu “${label}” does not open`, { cause: error })
    })
  return options.count()
}
