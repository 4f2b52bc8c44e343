import type { Page } from 'playwright-core'

/** Waits until a page has set all of some marks on its timeline. @returns those that did not come in time */
export async function waitForMarks(
  page: Page,
  marks: readonly string[],
  longest: number,
): Promise<readonly string[]> {
  try {
    await page.waitForFunction(
      (names) => names.every((name) => performance.getEntriesByName(name)[0]),
      marks,
      { timeout: longest },
    )
    return []
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error
    return page.evaluate(
      (names) => names.filter((name) => performance.getEntriesByName(name).length === 0),
      marks,
    )
  }
}

/** The same where nothing can be measured without them. @throws Error that names what did not come, and where */
export async function needMarks(page: Page, marks: readonly string[], longest = 120_000): Promise<void> {
  const missing = await waitForMarks(page, marks, longest)
  if (missing.length > 0)
    throw new Error(`${page.url()} was waited for in vain, ${longest / 1000} s: no ${missing.join(', no ')}`)
}
