import type { Page } from 'playwright-core'
import { enter, tabTo } from './byKeyboard.ts'

/** How a reader moves: both ways lead to the same places. */
export interface Hand {
  /** Follows the first link that a selector finds. */
  open(selector: string): Promise<void>
  /** Opens the first row of a table, among those that a selector finds, that begins so. */
  choose(selector: string, text: string): Promise<void>
  /** Chooses from the menu with this label. */
  pick(label: string, name: string): Promise<void>
}

export function byMouse(page: Page): Hand {
  return {
    open: (selector) => page.locator(selector).first().click(),
    choose: (selector, text) =>
      page
        .locator(selector, { has: page.locator('th', { hasText: text }) })
        .first()
        .locator('td')
        .last()
        .click(),
    async pick(label, name) {
      await page.locator(`main button[aria-label^="${label}: "]`).click()
      await page.getByRole('option', { name, exact: true }).first().click()
    },
  }
}

/** Nothing but keys: Tab, arrows, Enter and letters. */
export function byKeyboard(page: Page): Hand {
  const { keyboard } = page
  const startsWith = (text: string) =>
    page.evaluate((one) => document.activeElement?.querySelector('th')?.textContent?.includes(one), text)
  return {
    open: (selector) => enter(page, selector),
    async choose(selector, text) {
      for (let tables = 0; tables < 4; tables += 1) {
        await tabTo(page, selector)
        const rows = await page.evaluate(
          (one) => document.activeElement?.closest('tbody')?.querySelectorAll(one).length ?? 0,
          selector,
        )
        for (let i = 0; i < rows; i += 1) {
          if (await startsWith(text)) return keyboard.press('Enter')
          await keyboard.press('ArrowDown')
        }
      }
      throw new Error(`No row “${text}” is reached by Tab and arrows`)
    },
    async pick(label, name) {
      await enter(page, `main button[aria-label^="${label}: "]`)
      await page.getByRole('listbox').waitFor()
      await keyboard.type(name)
      await page.locator('[role="option"][data-combobox-selected]', { hasText: name }).waitFor()
      await keyboard.press('Enter')
    },
  }
}
