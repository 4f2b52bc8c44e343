import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { screens } from '../../src/state/screens.ts'
import { serve } from '../serve.mjs'
import { measureClicks } from './measureClicks.ts'
import { type Loading, measureLoading } from './measureLoading.ts'
import { median, percentile } from './statistics.ts'

const root = path.resolve(import.meta.dirname, '../..')

interface Line {
  what: string
  milliseconds: number | null
  /** Budget, where there is one. */
  most?: number
}

/** Prints how fast the production build is in a real browser: `npm run bench [-- --runs 5]`. */
export async function main(args: string[]): Promise<void> {
  const runs = Number(args[args.indexOf('--runs') + 1] ?? 5) || 5
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const host = await serve({ root, base: '/bench/' })
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  })
  try {
    const lines = [
      ...(await loadingLines(browser, host.address, runs)),
      ...(await clickLines(browser, host.address)),
    ]
    print(lines)
  } finally {
    await browser.close()
    await host.close()
  }
}

async function loadingLines(browser: Browser, address: string, runs: number): Promise<Line[]> {
  const lines: Line[] = []
  for (const { name, path } of screens) {
    const loadings: Loading[] = []
    for (let i = 0; i < runs; i++) loadings.push(await measureLoading(browser, `${address}#${path}`, name))
    const of = (key: keyof Loading) => median(loadings.map((loading) => loading[key]))
    if (name === 'overview') {
      lines.push({ what: 'overview, cold: first paint', milliseconds: of('paint') })
      lines.push({ what: 'overview, cold: first meaningful paint', milliseconds: of('figure'), most: 600 })
      lines.push({ what: 'DuckDB ready', milliseconds: of('ready') })
      lines.push({ what: 'DuckDB: first answer after navigation', milliseconds: of('answer'), most: 1500 })
    } else {
      lines.push({ what: `${name}, cold: first chart`, milliseconds: of('figure') })
    }
  }
  return lines
}

async function clickLines(browser: Browser, address: string): Promise<Line[]> {
  const lines: Line[] = []
  for (const { name, path } of screens) {
    const times = await measureClicks(browser, `${address}#${path}`, name)
    if (times.length > 0) {
      const what = `${name}: click on a filter → new figures, p95 of ${times.length}`
      lines.push({ what, milliseconds: percentile(times, 0.95), most: 100 })
    }
  }
  return lines
}

function print(lines: readonly Line[]): void {
  const width = Math.max(...lines.map(({ what }) => what.length))
  for (const { what, milliseconds, most } of lines) {
    const time = milliseconds === null ? 'never' : `${Math.round(milliseconds)} ms`
    const verdict =
      most === undefined ? '' : `  (at most ${most} ms${(milliseconds ?? Infinity) > most ? ': MISSED' : ''})`
    console.log(`${what.padEnd(width)}  ${time.padStart(8)}${verdict}`)
  }
}
