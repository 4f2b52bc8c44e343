import type { Page } from 'playwright-core'
import { barsShare } from './barsShare.ts'
import { coveredStops } from './coveredStops.ts'
import { figuresThere } from './everyFigure.ts'
import { faintTexts } from './faintTexts.ts'
import { lockedScrolls } from './lockedScrolls.ts'
import { smallTargets } from './smallTargets.ts'

/** Windows of 1366 × 768 pixels at 100, 200 and 400 %, and a phone. */
const windows = [
  { name: '100 %', width: 1366, height: 768 },
  { name: '200 %', width: 683, height: 384 },
  { name: '400 %', width: 342, height: 192 },
  { name: 'phone', width: 390, height: 844 },
] as const

/** What cannot be seen while it has the focus, is too small to press or too faint to read, and bars that take too much. */
export async function reachFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const { name, width, height } of windows) {
    await page.setViewportSize({ width, height })
    await figuresThere(page, [])
    const say = (what: string, all: readonly string[]) =>
      faults.push(...all.map((one) => `${name}: ${what}: ${one}`))
    if (name === '100 %' || name === '200 %') say('covered', (await coveredStops(page)).covered)
    if (name === '100 %' || name === 'phone') say('small', await smallTargets(page))
    say('scrolls without focus', await lockedScrolls(page))
    if (name === '100 %') say('faint', await faintTexts(page))
    if ((await barsShare(page)) > 1 / 3) faults.push(`${name}: bars take more than a third`)
  }
  return faults
}
