import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { Measure } from './Figures.ts'
import { needMarks } from './waitForMarks.ts'

const brotli = promisify(brotliCompress)

/** What the overview has loaded as script when its first figure is painted; and ECharts. */
export const scriptFigures: Measure = async ({ browser, address, root }) => {
  const dist = path.join(root, 'dist')
  const kilobytes = async (files: readonly string[]) => {
    const sizes = await Promise.all(
      files.map(async (file) => (await brotli(await readFile(path.join(dist, file)))).length),
    )
    return sizes.reduce((sum, size) => sum + size, 0) / 1000
  }
  const early = await scriptsBeforeFigure(browser, address)
  const [ofEngine, ofScreen] = await Promise.all([
    withImports(
      dist,
      early.filter((file) => startsEngine.test(file)),
    ),
    withImports(
      dist,
      early.filter((file) => /\/(index|Overview)-/.test(file)),
    ),
  ])
  const engine = early.filter((file) => ofEngine.has(file) && !ofScreen.has(file))
  const echarts = (await readdir(path.join(dist, 'assets'))).filter((file) => /^echarts-.*\.js$/.test(file))
  return [
    {
      what: 'script before the first paint of the overview, brotli',
      value: await kilobytes(early.filter((file) => !engine.includes(file))),
      unit: 'kB',
      most: 160,
      note: `beside it ${Math.round(await kilobytes(engine))} kB of the engine, which no paint waits for`,
    },
    {
      what: 'ECharts, lazy, brotli',
      value: await kilobytes(echarts.map((file) => `assets/${file}`)),
      unit: 'kB',
      most: 190,
    },
  ]
}

/** What starts DuckDB and works beside the page: asked for at once, but needed by nothing that is painted first. */
const startsEngine = /\/(startDuckDb|\w+Worker)-/

/** Scripts and all that they import. */
async function withImports(dist: string, files: readonly string[]): Promise<Set<string>> {
  const found = new Set(files)
  for (const file of found) {
    const text = await readFile(path.join(dist, file), 'utf8')
    for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) found.add(`assets/${name}`)
  }
  return found
}

async function scriptsBeforeFigure(browser: Parameters<Measure>[0]['browser'], address: string) {
  const page = await browser.newPage()
  try {
    await page.goto(address)
    await needMarks(page, ['screen:overview'])
    return await page.evaluate(() => {
      const painted = performance.getEntriesByName('screen:overview')[0]?.startTime ?? 0
      const base = new URL('.', location.href).href
      return performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).responseEnd <= painted)
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js') && name.startsWith(base))
        .map((name) => name.slice(base.length))
    })
  } finally {
    await page.close()
  }
}
