import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seeded } from '../../src/domain/chance/seeded.ts'
import { screens } from '../../src/state/screens.ts'
import { figureAddresses } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { go } from './shown.ts'

let site: Site
let page: Page
let said: string[]

beforeAll(async () => {
  site = await openSite()
  ;({ page, said } = await site.open('/', { acceptDownloads: false }))
})

afterAll(() => site.close())

/** What is no part of any screen: errors nobody foresaw, and words of the program itself. */
const wrong = /lỗi ngoài dự kiến|unforeseen|Màn hình này gặp lỗi|\bundefined\b|\bNaN\b|\[object|duckdb|Error:/

it('3 000 random clicks leave every screen whole', async () => {
  const random = seeded(1, 'clicks')
  const clicks = 3000
  for (let done = 0; done < clicks; ) {
    const some = Array.from({ length: 25 }, random)
    done += await page.evaluate(clickSome, some)
    if (random() < 0.2) await page.keyboard.press('Escape')
    expect(await faultsOn(page)).toEqual([])
  }
}, 1_800_000)

it('500 random addresses open a screen or say why not', async () => {
  const random = seeded(2, 'addresses')
  for (let i = 0; i < 500; i++) {
    const hash = randomAddress(random)
    await go(page, hash)
    expect({ hash, faults: await faultsOn(page) }).toEqual({ hash, faults: [] })
  }
}, 1_800_000)

it('400 switches of the screen and 20 minutes of use leave nothing behind', async () => {
  const random = seeded(3, 'switches')
  const least = { switches: 400, until: Date.now() + 20 * 60_000 }
  const table: Record<string, number>[] = []
  for (let i = 0; i < least.switches || Date.now() < least.until; i++) {
    if (i % 100 === 0) table.push({ switches: i, ...(await heldBy(page)) })
    await go(page, pickOf(figureAddresses, random).hash)
    expect(await faultsOn(page)).toEqual([])
  }
  table.push(await heldBy(page))
  console.table(table)
  const [, warm, ...later] = table
  const end = later.at(-1)
  expect(end?.workers).toBe(warm?.workers)
  for (const what of ['megabytes', 'nodes', 'listeners', 'renderer'] as const) {
    expect({ what, grew: (end?.[what] ?? 0) / (warm?.[what] ?? 1) < 1.5 }).toEqual({ what, grew: true })
  }
}, 1_800_000)

/** Runs in the page: clicks on what stands there, whatever it is; how often it did. */
async function clickSome(draws: readonly number[]): Promise<number> {
  const selector =
    'a[href^="#"], button, summary, [role="option"], [role="tab"], input[type="radio"], tr[data-opens]'
  for (const draw of draws) {
    const there = [
      ...document.querySelectorAll<HTMLElement>(`:is(main, nav, header, dialog) :is(${selector})`),
    ]
    const seen = there.filter((one) => one.checkVisibility() && !one.matches(':disabled'))
    // What leaves the page or writes a file is left alone.
    const clickable = seen.filter((one) => !/^(PNG|SVG|CSV|Tải lại trang|In )/.test(one.textContent ?? ''))
    clickable[Math.floor(draw * clickable.length)]?.click()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return draws.length
}

const values = [
  '',
  '0',
  '-1',
  '01',
  '99',
  'HN',
  'PCI',
  'QD766',
  '2021',
  '9999',
  '2026-W46',
  '2026-W99',
  '2026-10',
]
const odd = ['%', '<b>', "' OR 1=1 --", '{"a":', 'đ'.repeat(300), 'a,b,c', 'null', '1e308', '../..', '\u0000']
const keys = [
  ...['index', 'year', 'component', 'place', 'unit', 'indicator', 'grain', 'period', 'tab', 'kind', 'peers'],
  ...[
    'with',
    'sides',
    'from',
    'field',
    'changes',
    'goal',
    'heat',
    'colour',
    'district',
    'type',
    'step',
    'case',
  ],
]

function randomAddress(random: () => number): string {
  const path = random() < 0.05 ? '/nowhere' : pickOf(screens, random).path
  const search = new URLSearchParams()
  for (let n = Math.floor(random() * 6); n > 0; n--) {
    search.set(pickOf(keys, random), pickOf(random() < 0.6 ? values : odd, random))
  }
  return `${path}?${search}`
}

function pickOf<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}

/** Once nothing is awaited: what was thrown, what is written that nobody should read, and a screen that is empty. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"], main [data-waiting]'))
  const text = (await page.locator('main').textContent()) ?? ''
  const thrown = said.filter((one) => one.startsWith('thrown:'))
  said.length = 0
  return [...thrown, ...(wrong.exec(text) ?? []), ...(text.trim() === '' ? ['nothing'] : [])]
}

/** What the page holds after all that can be let go was. */
async function heldBy(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
  return {
    megabytes: Math.round(of('JSHeapUsedSize') / 1e5) / 10,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    workers: page.workers().length,
    renderer: await rendererMegabytes(),
  }
}

/** Of the processes that draw pages: with the memory of DuckDB, which lies in a worker there. Linux only. */
async function rendererMegabytes(): Promise<number> {
  const session = await site.browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const sizes = processInfo.map(({ type, id }) => {
    if (type !== 'renderer') return 0
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
  })
  return Math.round(sizes.reduce((sum, size) => sum + size, 0))
}
