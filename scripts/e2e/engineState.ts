import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Row } from '../../src/engine/Database.ts'
import { ask } from './devEngine.ts'

/** A small statement on a table of the package. */
export const cities = `SELECT name_vi FROM places WHERE place_system = '34' ORDER BY place LIMIT 3`

/** How the engine as a whole is. */
export function engineState(page: Page) {
  return page.evaluate(() => {
    const { engine, fault } = globalThis.database?.getSnapshot() ?? {}
    return { engine, fault: fault?.code ?? null }
  })
}

/** Tries again: everything is there as before, and no worker is left over. */
export async function expectBack(page: Page, before: readonly Row[]): Promise<void> {
  await page.evaluate(() => globalThis.database?.retry())
  expect(await ask(page, cities, ['places'])).toEqual(before)
  expect(await engineState(page)).toEqual({ engine: 'ready', fault: null })
  await expect.poll(() => page.workers().length).toBe(2)
}
