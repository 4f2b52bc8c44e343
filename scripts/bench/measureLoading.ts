import type { Browser, BrowserContext } from 'playwright-core'
import { waitForMarks } from './waitForMarks.ts'

/** Milliseconds after the start of navigation; null for what did not happen. */
export interface Loading {
  paint: number | null
  figure: number | null
  ready: number | null
  answer: number | null
  /** The marks that did not come in time. */
  missing: readonly string[]
}

const longest = 20_000

/**
 * Opens a screen in a fresh profile (nothing cached) and once more, and reads each timeline once its figure stands
 * and the engine has started.
 * @param asks whether the screen asks the engine, which what was prepared does not need
 */
export async function measureLoading(
  browser: Browser,
  address: string,
  { screen, asks }: { screen: string; asks: boolean },
): Promise<[cold: Loading, warm: Loading]> {
  const marks = [`screen:${screen}`, 'engine:ready', ...(asks ? ['engine:first-answer'] : [])] as const
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    return [await open(context, address, marks), await open(context, address, marks)]
  } finally {
    await context.close()
  }
}

async function open(
  context: BrowserContext,
  address: string,
  marks: readonly [figure: string, ...string[]],
): Promise<Loading> {
  const page = await context.newPage()
  await page.goto(address)
  const missing = await waitForMarks(page, marks, longest)
  const times = await page.evaluate((figure) => {
    const at = (entry: string) => performance.getEntriesByName(entry)[0]?.startTime ?? null
    return {
      paint: at('first-contentful-paint'),
      figure: at(figure),
      ready: at('engine:ready'),
      answer: at('engine:first-answer'),
    }
  }, marks[0])
  await page.close()
  return { ...times, missing }
}
