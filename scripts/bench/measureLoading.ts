import type { Browser, BrowserContext } from 'playwright-core'

/** Milliseconds after the start of navigation; null for what did not happen. */
export interface Loading {
  paint: number | null
  figure: number | null
  ready: number | null
  answer: number | null
}

const longest = 15_000

/** Opens a screen in a fresh profile (nothing cached) and once more, and reads each timeline once everything is there. */
export async function measureLoading(
  browser: Browser,
  address: string,
  screen: string,
): Promise<[cold: Loading, warm: Loading]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    return [await open(context, address, screen), await open(context, address, screen)]
  } finally {
    await context.close()
  }
}

async function open(context: BrowserContext, address: string, screen: string): Promise<Loading> {
  const page = await context.newPage()
  await page.goto(address)
  const marks = [`screen:${screen}`, 'engine:ready', 'engine:first-answer']
  await page
    .waitForFunction((names) => names.every((name) => performance.getEntriesByName(name)[0]), marks, {
      timeout: longest,
    })
    .catch((error: Error) => {
      if (error.name !== 'TimeoutError') throw error
    })
  const times = await page.evaluate((name) => {
    const at = (entry: string) => performance.getEntriesByName(entry)[0]?.startTime ?? null
    return {
      paint: at('first-contentful-paint'),
      figure: at(`screen:${name}`),
      ready: at('engine:ready'),
      answer: at('engine:first-answer'),
    }
  }, screen)
  await page.close()
  return times
}
