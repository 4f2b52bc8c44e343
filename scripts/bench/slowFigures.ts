import type { Browser } from 'playwright-core'
import type { Measure } from './Figures.ts'
import { memoryOfBrowser } from './memoryOfBrowser.ts'
import { median, spreadOf } from './statistics.ts'
import { needMarks } from './waitForMarks.ts'

/** By how much the page’s own thread is slowed down; workers are not, for the browser has no means for them. */
const times = 4

/** What an old PC shows: the first figures, the page of a unit, and what its tab takes of memory. */
export const slowFigures: Measure = async ({ browser, address, runs }) => {
  const first: number[] = []
  const unit: number[] = []
  const memory = memoryOfBrowser('--type=renderer')
  for (let i = 0; i < runs; i++) {
    first.push(await openSlowly(browser, address, ['screen:overview']))
    unit.push(await openSlowly(browser, `${address}#/unit?unit=S.NNMT`, ['screen:unit', 'engine:idle']))
  }
  const { tab } = memory.end()
  return [
    {
      ...{
        what: `CPU ÷ ${times}: first figures of the overview`,
        value: median(first),
        unit: 'ms',
        most: 3000,
      },
      spread: spreadOf(first),
    },
    {
      ...{ what: `CPU ÷ ${times}: page of a unit`, value: median(unit), unit: 'ms', most: 6000 },
      spread: spreadOf(unit),
    },
    { what: `CPU ÷ ${times}: largest tab, its workers included`, value: tab, unit: 'MB', most: 700 },
  ]
}

/** Milliseconds until the first of some marks; waits for all of them. */
async function openSlowly(browser: Browser, address: string, marks: readonly [string, ...string[]]) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: times })
    await page.goto(address)
    await needMarks(page, marks)
    return await page.evaluate(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
      marks[0],
    )
  } finally {
    await context.close()
  }
}
