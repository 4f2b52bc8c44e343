import type { Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { type BrokenHost, brokenHost } from './brokenHost.ts'
import { figuresThere } from './everyFigure.ts'
import type { Site } from './openSite.ts'
import { screenText } from './screenText.ts'

/** Something of the page that does not come as it should, what a reader sees then, and how it comes back. */
export interface PartFault {
  fault: string
  /** Where it is met. */
  hash: string
  /** Addresses of what fails. */
  of: RegExp
  how: How
  /** What the reader does to meet it, on the page opened without it. */
  meet?(page: Page): Promise<void>
  /** What is said then; null where the page only waits, or does without. */
  says: RegExp | null
  /** What is there all the same. */
  stays?: string
  /** What the reader does after the fault is gone; by default “Thử lại”. */
  cure?(page: Page): Promise<void>
}

export type How = keyof typeof ways

const proxyPage = '<!doctype html><title>Proxy</title>'

/** The ways in which a file may not come. */
const ways = {
  'not sent': (route: Route) => route.abort('connectionreset'),
  'answered 503': (route: Route) => route.fulfill({ status: 503, body: 'Service Unavailable' }),
  'a page in its place': (route: Route) => route.fulfill({ contentType: 'text/html', body: proxyPage }),
  'cut off': (route: Route, host: BrokenHost) =>
    route.continue({ url: host.address(route.request().url(), null) }),
  'hanging 30 s': (route: Route, host: BrokenHost) =>
    route.continue({ url: host.address(route.request().url(), 30_000) }),
  async garbled(route: Route) {
    const response = await route.fetch()
    const body = await response.body()
    for (let i = 8; i < body.length; i += 97) body[i] = (body[i] ?? 0) ^ 0x5a
    await route.fulfill({ response, body })
  },
} as const

export interface FaultOutcome {
  fault: string
  how: string
  /** What the reader is told, and after how many seconds. */
  seen: string
  seconds: number
  after: string
}

/** The screen on which faults are met, and what stands on it in the end. */
export const pci = '/ranking?index=PCI&year=2021'
export const pciFigures = ['standings', 'strip', 'bump']

const undisturbed = new Map<string, Promise<string>>()

/** Meets a fault on a cold page, ends it, and compares the screen with that of a run without it. */
export async function meetFault(site: Site, fault: PartFault): Promise<FaultOutcome> {
  const { hash, of, how, meet, says, stays, cure } = fault
  const wanted = await textWithout(site, hash)
  const host = await brokenHost()
  let gone = false
  const inject = (page: Page) => page.route(of, (route) => (gone ? route.continue() : ways[how](route, host)))
  const { page, said, close } = await site.open(hash, { before: inject })
  try {
    await meet?.(page)
    const since = performance.now()
    const seen = says === null ? 'nothing: it waits, or does without' : await saidOn(page, says)
    const seconds = says === null ? 0 : secondsSince(since)
    if (stays) await page.locator(`main figure[data-figure="${stays}"]`).first().waitFor()
    if (says !== null) await retryButton(page).waitFor()
    gone = true
    if (says !== null) await (cure ?? retry)(page)
    await expect.poll(() => screenText(page), { timeout: 60_000 }).toBe(wanted)
    expect(said.filter((text) => text.startsWith('thrown:'))).toEqual([])
    return { fault: fault.fault, how, seen, seconds, after: 'same text' }
  } finally {
    await close()
    host.close()
  }
}

/** What is written on a screen when nothing fails. */
export function textWithout(site: Site, hash: string): Promise<string> {
  const text = undisturbed.get(hash) ?? openedText(site, hash)
  undisturbed.set(hash, text)
  return text
}

async function openedText(site: Site, hash: string): Promise<string> {
  const { page, close } = await site.open(hash)
  try {
    await figuresThere(page, [])
    await page.locator('main figure').first().waitFor()
    return await screenText(page)
  } finally {
    await close()
  }
}

/** The beginning of the sentence with which the page tells it. */
export async function saidOn(page: Page, says: RegExp): Promise<string> {
  const told = page.locator('main, [role="alert"]').getByText(says).first()
  return ((await told.textContent({ timeout: 20_000 })) ?? '').slice(0, 90)
}

export function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 100) / 10
}

/** What comes may have come by itself meanwhile, when all screens are loaded ahead: the text afterwards decides. */
export async function retry(page: Page): Promise<void> {
  await retryButton(page)
    .click({ timeout: 5_000 })
    .catch(() => undefined)
}

function retryButton(page: Page) {
  return page.getByRole('button', { name: 'Thử lại', exact: true }).first()
}

export const partFaults: readonly PartFault[] = [
  ...(['not sent', 'answered 503', 'a page in its place', 'cut off'] as const).map((how) => ({
    fault: 'code of a screen',
    hash: pci,
    of: /\/Ranking-[^/]*\.js$/,
    how,
    says: /Màn hình này gặp lỗi/,
  })),
  {
    fault: 'style of a screen',
    hash: pci,
    of: /\/Ranking-[^/]*\.css$/,
    how: 'not sent',
    says: /Màn hình này gặp lỗi/,
  },
  ...(['not sent', 'a page in its place'] as const).map((how) => ({
    fault: 'ECharts',
    hash: pci,
    of: /\/(echarts|Drawing)-[^/]*\.js$/,
    how,
    says: /một phần của trang không tải được/,
    stays: 'standings',
  })),
  {
    fault: 'words of the screens',
    hash: pci,
    of: /\/vi-[^/]*\.js$/,
    how: 'not sent',
    says: /Màn hình này gặp lỗi/,
  },
  {
    fault: 'words of another language',
    hash: pci,
    of: /\/en-[^/]*\.js$/,
    how: 'answered 503',
    meet: (page) => page.getByRole('button', { name: 'EN', exact: true }).click(),
    says: /Chưa tải được English/,
    stays: 'standings',
    async cure(page) {
      await retry(page)
      await page.locator('html[lang="en"]').waitFor()
      await page.getByRole('button', { name: 'VI', exact: true }).click()
      await page.locator('html[lang="vi"]').waitFor()
    },
  },
  {
    fault: 'the search',
    hash: pci,
    of: /\/Palette-[^/]*\.(js|css)$/,
    how: 'not sent',
    meet: async (page) => {
      await figuresThere(page, ['standings'])
      await page.keyboard.press('Control+k')
    },
    says: /Chưa mở được ô tìm/,
    stays: 'standings',
    async cure(page) {
      await retry(page)
      await page.getByRole('combobox').last().waitFor()
      await page.keyboard.press('Escape')
    },
  },
  {
    fault: 'what a screen opens with',
    hash: '/ranking',
    of: /\/openingIndex-[^/]*\.js$/,
    how: 'not sent',
    says: /một phần của trang không tải được/,
  },
  {
    fault: 'code that starts the engine',
    hash: pci,
    of: /\/startDuckDb-[^/]*\.js$/,
    how: 'not sent',
    says: /duckdb-eh\.wasm/,
  },
  ...(['not sent', 'answered 503', 'a page in its place', 'cut off', 'garbled'] as const).map((how) => ({
    fault: 'the engine',
    hash: pci,
    of: /\/duckdb-eh-[^/]*\.wasm$/,
    how,
    says: /duckdb-eh\.wasm/,
  })),
  {
    fault: 'the worker of the engine',
    hash: pci,
    of: /\/duckDbWorker-[^/]*\.js$/,
    how: 'answered 503',
    says: /duckdb-eh\.wasm/,
  },
  {
    fault: 'what decodes Parquet',
    hash: pci,
    of: /\/(parquetWorker-[^/]*\.js|parquet_wasm_bg-[^/]*\.wasm)$/,
    how: 'not sent',
    says: /scores\.parquet/,
  },
  ...(['not sent', 'answered 503', 'a page in its place', 'cut off'] as const).map((how) => ({
    fault: 'the description of the package',
    hash: pci,
    of: /\/datapackage\.json$/,
    how,
    says: /datapackage\.json/,
  })),
  ...(['not sent', 'answered 503', 'a page in its place', 'cut off', 'garbled'] as const).map((how) => ({
    fault: 'a table',
    hash: pci,
    of: /\/scores\.parquet$/,
    how,
    says: /scores\.parquet/,
  })),
  {
    fault: 'a small table in CSV',
    hash: pci,
    of: /\/places\.csv$/,
    how: 'garbled',
    says: /places\.csv/,
  },
  {
    fault: 'the prepared overview',
    hash: '/',
    of: /\/overview\.json$/,
    how: 'cut off',
    says: null,
  },
  {
    fault: 'the worker of the intervals',
    hash: '/causes?tab=sensitivity&index=PCI&year=2021',
    of: /\/drawWorker-[^/]*\.js$/,
    how: 'not sent',
    says: null,
  },
  ...[/\/datapackage\.json$/, /\/scores\.parquet$/, /\/duckdb-eh-[^/]*\.wasm$/, /\/echarts-[^/]*\.js$/].map(
    (of) => ({
      fault: `a file: ${of.source.replace(/[\\/$]|\[.*\*/g, '')}`,
      hash: pci,
      of,
      how: 'hanging 30 s' as const,
      says: null,
    }),
  ),
]
