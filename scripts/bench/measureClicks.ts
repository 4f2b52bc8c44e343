import type { Browser, Page } from 'playwright-core'
import { type Filter, filters } from './filters.ts'
import { openMenu } from './openMenu.ts'
import { type ClickTimes, timeClick } from './timeClick.ts'
import { needMarks } from './waitForMarks.ts'

export interface Click extends ClickTimes {
  what: string
}

/**
 * Chooses one filter of a screen after the other, each value for the first time, so that nothing is remembered;
 * milliseconds from each click to the frames that show the figure asked for and the last of all.
 */
export async function measureClicks(browser: Browser, address: string, screen: keyof typeof filters) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const page = await context.newPage()
    await page.goto(address)
    await needMarks(page, [`screen:${screen}`, 'engine:idle'])
    await page.waitForTimeout(500)
    const clicks: Click[] = []
    for (const filter of filters[screen]) {
      await page.evaluate(
        (hash) => {
          location.hash = hash
        },
        `${new URL(address).hash}${filter.search ?? ''}`,
      )
      await page.waitForTimeout(600)
      await page.waitForFunction(
        () => !document.querySelector('main [aria-busy=true], main [data-waiting]'),
        null,
        { timeout: 30_000 },
      )
      const times = await timesOf(page, filter)
      clicks.push(...times.map((time) => ({ ...time, what: filter.what })))
    }
    return clicks
  } finally {
    await context.close()
  }
}

async function timesOf(page: Page, filter: Filter): Promise<ClickTimes[]> {
  const times: ClickTimes[] = []
  for (let i = 0; i < filter.most; i++) {
    const count = filter.kind === 'menu' ? await openMenu(page, filter.label) : null
    const time = await timeClick(page, filter, { i, count })
    if (time !== null) times.push(time)
  }
  if (times.length === 0) throw new Error(`Nothing happens at ${filter.kind} “${filter.label}”`)
  return times
}
