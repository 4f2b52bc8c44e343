import type { Page } from 'playwright-core'
import type { Measure } from './Figures.ts'
import { median } from './statistics.ts'
import { needMarks } from './waitForMarks.ts'

interface Moved {
  /** Milliseconds to the frame with the new sentence; null if that frame had the old one. */
  sentence: number | null
  /** Milliseconds to the frame with the new table and heat strip; null after two seconds. */
  all: number | null
}

const spreads = Array.from({ length: 40 }, (_, i) => 5 + i)

/** Ranks drawn anew: all draws in the worker, and the frame that shows a few of them while the slider moves. */
export const sensitivityFigures: Measure = async ({ browser, address }) => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  try {
    await page.goto(`${address}#/causes?tab=sensitivity&index=PCI&year=2021`)
    await page.waitForSelector('main input[type=range]')
    await needMarks(page, ['engine:idle'])
    await settled(page)
    await page.waitForTimeout(1000)
    const moves = await dragged(page)
    await page.evaluate(() => performance.clearMeasures('rank-draws'))
    for (const spread of spreads.slice(0, 12)) {
      await move(page, spread, ['input', 'change'])
      await settled(page)
      await page.waitForTimeout(100)
    }
    const drawn = await page.evaluate(() =>
      performance.getEntriesByName('rank-draws').map(({ duration }) => duration),
    )
    const figures = moves.map(({ sentence }) => sentence)
    const followed = moves.map(({ all }) => all)
    return [
      {
        what: `ranks: 10 000 draws × 63 × 10 in the worker, median of ${drawn.length}`,
        value: median(drawn),
        unit: 'ms',
        most: 100,
        note: 'asked → counted ranks back on the page',
      },
      {
        what: `ranks: slider moved → frame with the new range, median of ${figures.length}`,
        value: median(figures),
        unit: 'ms',
        most: 16,
        note: `500 draws, layout and paint; table and heat strip of all places after ${Math.round(median(followed) ?? 0)} ms`,
      },
    ]
  } finally {
    await page.close()
  }
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'))
}

function move(page: Page, spread: number, events: readonly string[]): Promise<void> {
  return page.evaluate(
    ({ spread, events }) => {
      const slider = document.querySelector<HTMLInputElement>('main input[type=range]')
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      write?.call(slider, String(spread))
      for (const name of events) slider?.dispatchEvent(new Event(name, { bubbles: true }))
    },
    { spread, events },
  )
}

/**
 * Moves the slider inside a frame, as the browser does with a real drag. A message posted before it arrives
 * right after that frame is painted; the last mutation of the heat strip ends all.
 */
function dragged(page: Page): Promise<Moved[]> {
  return page.evaluate(async (spreads) => {
    const slider = document.querySelector<HTMLInputElement>('main input[type=range]')
    const sentence = document.querySelector('main figure h2')
    const heat = document.querySelector('main svg[role=img]:has(path[data-step])')
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    if (!slider || !sentence || !heat) throw new Error('no slider, sentence or heat strip to look at')
    const times: Moved[] = []
    for (const spread of spreads) {
      const before = sentence.textContent
      const time = await new Promise<Moved>((resolve) => {
        requestAnimationFrame(() => {
          const painted = new MessageChannel()
          const start = performance.now()
          let first: number | null = null
          painted.port1.onmessage = () => {
            if (sentence.textContent !== before) first = performance.now() - start
          }
          const tooLong = setTimeout(() => resolve({ sentence: first, all: null }), 2000)
          const observer = new MutationObserver(() => {
            observer.disconnect()
            clearTimeout(tooLong)
            requestAnimationFrame(() => {
              const after = new MessageChannel()
              after.port1.onmessage = () => resolve({ sentence: first, all: performance.now() - start })
              after.port2.postMessage(null)
            })
          })
          observer.observe(heat, { subtree: true, attributes: true, attributeFilter: ['d'] })
          painted.port2.postMessage(null)
          write?.call(slider, String(spread))
          slider.dispatchEvent(new Event('input', { bubbles: true }))
        })
      })
      times.push(time)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    return times
  }, spreads)
}
