import type { Page } from 'playwright-core'
import type { Measure } from './Figures.ts'
import { median, percentile } from './statistics.ts'
import { needMarks } from './waitForMarks.ts'

const moves = 60

/** A slider of the scenarios moved as a finger would: new rank, total and neighbours in the page, laid out. */
export const dragFigures: Measure = async ({ browser, address }) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const page = await context.newPage()
    await page.goto(`${address}#/plan`)
    await page.locator('main input[type=range]').first().waitFor({ timeout: 30_000 })
    await needMarks(page, ['engine:idle'])
    await page.waitForTimeout(500)
    const found = await drag(page)
    const shown = found.map(({ shown }) => shown)
    const painted = median(found.map(({ painted }) => painted))
    return [
      {
        what: `what-if drag → new totals and ranks, p95 of ${moves} moves`,
        value: found.some(({ shown }) => shown === null) ? null : percentile(shown.map(Number), 0.95),
        unit: 'ms',
        most: 16,
        note: `median ${median(shown)?.toFixed(1) ?? '–'}; to the frame that shows them ${painted?.toFixed(0) ?? '–'}`,
      },
    ]
  } finally {
    await context.close()
  }
}

/** Milliseconds of each move; null where the total did not change. */
function drag(page: Page): Promise<{ shown: number | null; painted: number }[]> {
  return page.evaluate(async (moves) => {
    const slider = document.querySelector<HTMLInputElement>('main input[type=range]')
    const readout = document.querySelector<HTMLElement>('main [data-total]')
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    if (!slider || !readout || !write) throw new Error('there is no slider with a total beside it')
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const afterFrame = () =>
      new Promise<void>((resolve) => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve()
        requestAnimationFrame(() => channel.port2.postMessage(null))
      })
    const times: { shown: number | null; painted: number }[] = []
    for (let i = 0; i < moves; i++) {
      await nextFrame()
      const before = readout.textContent
      const start = performance.now()
      write.call(slider, String(4 + (i + 1) * 0.1))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await Promise.resolve()
      readout.getBoundingClientRect()
      const shown = readout.textContent === before ? null : performance.now() - start
      await afterFrame()
      times.push({ shown, painted: performance.now() - start })
    }
    return times
  }, moves)
}
