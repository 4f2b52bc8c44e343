import type { BrowserContext, Page } from 'playwright-core'
import { figuresThere, firstAddresses } from '../e2e/everyFigure.ts'
import type { CountingProxy, Sent } from './countingProxy.ts'

export interface Visits {
  /** Bytes of bodies until the first chart stands. */
  firstChart: number
  /** Bytes of bodies until every screen was opened. */
  first: number
  /** Bodies of what was there already, and their bytes, when the page is opened again. */
  again: { bodies: number; bytes: number }
  /** What a reader would miss: screens that failed, and why. */
  faults: string[]
}

const chart = { hash: '/indicators', id: 'trend' }

/** Opens the page in a fresh profile, goes through every screen, and opens it once more; ends the profile. */
export async function visit(context: BrowserContext, address: string, proxy: CountingProxy): Promise<Visits> {
  const faults: string[] = []
  try {
    proxy.sent.length = 0
    const page = await openChart(context, address)
    const firstChart = bytesOf(proxy.sent)
    faults.push(...(await openScreens(page)))
    const first = bytesOf(proxy.sent)
    await page.close()
    proxy.sent.length = 0
    await (await openChart(context, address)).close()
    const bodies = proxy.sent.filter(({ bytes, status }) => status === 200 && bytes > 0)
    return { firstChart, first, again: { bodies: bodies.length, bytes: bytesOf(bodies) }, faults }
  } catch (error) {
    return {
      firstChart: 0,
      first: 0,
      again: { bodies: 0, bytes: 0 },
      faults: [String(error).split('\n')[0] ?? ''],
    }
  } finally {
    await context.close()
  }
}

async function openChart(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${address}#${chart.hash}`)
  await page.locator(`main figure[data-figure="${chart.id}"] svg`).first().waitFor({ timeout: 120_000 })
  return page
}

async function openScreens(page: Page): Promise<string[]> {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  for (const { hash, ids, screen } of firstAddresses) {
    await page.evaluate((next) => {
      location.hash = next
    }, hash)
    await figuresThere(page, ids).catch(() => faults.push(`${screen}: not all figures`))
    const alerts = await page.getByRole('alert').allTextContents()
    faults.push(...alerts.map((text) => `${screen}: ${text.slice(0, 120)}`))
  }
  return faults
}

function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0)
}
