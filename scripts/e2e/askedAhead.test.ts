import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

declare global {
  var askedOfEngine: number
}

it('from a period that was chosen a step to the one before asks the engine nothing more', async () => {
  const { page } = await site.visit('/indicators?period=2026-W40')
  await shown(page, /^Tuần 40\/2026 /)
  await countAsked(page)
  await stepBack(page)
  let before = 0
  const quiet = async () => {
    const now = await page.evaluate(() => globalThis.askedOfEngine)
    const isSame = now === before
    before = now
    return now > 0 && isSame
  }
  await expect.poll(quiet, { interval: 700 }).toBe(true)
  expect(await stepBack(page)).toBe(0)
  await shown(page, /^Tuần 38\/2026 /)
})

async function countAsked(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.askedOfEngine = 0
    const post: (this: Worker, message: { ask?: string }, moved?: object) => void =
      Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, message: { ask?: string }, moved?: object) {
      if (message.ask !== undefined) globalThis.askedOfEngine += 1
      post.call(this, message, moved)
    }
  })
}

/** @returns how often the engine was asked until the frame after the new headline */
function stepBack(page: Page): Promise<number> {
  return page.evaluate(async (label) => {
    const headline = () => document.querySelector('main [data-figure=trend] h2')?.textContent
    const frame = () => new Promise(requestAnimationFrame)
    const [asked, said] = [globalThis.askedOfEngine, headline()]
    document.querySelector<HTMLElement>(`main button[aria-label^="${label}: "]`)?.click()
    while (headline() === said) await frame()
    await frame()
    return globalThis.askedOfEngine - asked
  }, vi.indicators.bar.earlier)
}
