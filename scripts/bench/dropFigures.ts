import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Browser, Page } from 'playwright-core'
import { runStage } from './caseFigures.ts'
import type { Measure, Measured } from './Figures.ts'
import { memoryOfBrowser } from './memoryOfBrowser.ts'
import { median } from './statistics.ts'
import { needMarks } from './waitForMarks.ts'

const cases = 10_000_000
const longest = 600_000

interface Dropped {
  chart: number
  done: number
  tab: number
  all: number
  /** Milliseconds by part, until the first chart and in all. */
  untilChart: Map<string, number>
  inAll: Map<string, number>
}

/** Ten million cases as one Parquet file, dropped on the open page: until its first weekly chart, and until all is counted. */
export const dropFigures: Measure = async ({ browser, address, runs, file }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-drop-'))
  try {
    const dropped = file ?? (await makeFile(folder))
    const size = `${(statSync(dropped).size / 1e6).toFixed(0)} MB of Parquet dropped`
    const found: Dropped[] = []
    for (let i = 0; i < Math.max(2, Math.min(runs, 3)); i++)
      found.push(await dropOnce(browser, address, dropped))
    const [first] = found
    const middle = (of: (one: Dropped) => number) => median(found.map(of))
    const parts = (of: (one: Dropped) => Map<string, number>): string =>
      [...(first ? of(first).keys() : [])]
        .map((name) => `${name} ${((middle((one) => of(one).get(name) ?? 0) ?? 0) / 1000).toFixed(1)}`)
        .join(', ')
    const figures: Measured[] = [
      {
        what: `${size} → first weekly chart`,
        value: middle(({ chart }) => chart),
        unit: 'ms',
        most: 2500,
        note: `in seconds: ${parts(({ untilChart }) => untilChart)}`,
      },
      {
        what: '… → every row checked, all measurements counted',
        value: middle(({ done }) => done),
        unit: 'ms',
        note: `in seconds: ${parts(({ inAll }) => inAll)}`,
      },
      { what: '… most memory of the tab', value: middle(({ tab }) => tab), unit: 'MB', most: 2048 },
      {
        what: '… of all of the browser’s processes, shared parts counted in each',
        value: middle(({ all }) => all),
        unit: 'MB',
      },
    ]
    return figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function dropOnce(browser: Browser, address: string, file: string): Promise<Dropped> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  try {
    await page.goto(`${address}#/data?tab=upload`)
    await needMarks(page, ['engine:idle', 'screens:ready'], longest)
    await hold(page, file)
    const memory = memoryOfBrowser()
    await page.evaluate(() => {
      const target = document.querySelector('main')
      const transfer = new DataTransfer()
      const [held] = document.querySelector<HTMLInputElement>('#held')?.files ?? []
      if (!target || !held) throw new Error('nothing to drop')
      transfer.items.add(held)
      const event = (type: string) =>
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true })
      performance.mark('dropped')
      const look = () => {
        const isDrawn = document.querySelector('main figure svg') !== null
        const isDone = document.querySelector('#own-report') !== null
        if (isDrawn && !performance.getEntriesByName('chart')[0]) performance.mark('chart')
        if (isDone) performance.mark('done')
        else requestAnimationFrame(look)
      }
      target.dispatchEvent(event('drop'))
      requestAnimationFrame(look)
    })
    await needMarks(page, ['done'], longest)
    const { start, chart, done, spent } = await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
      const measures = performance.getEntriesByType('measure').filter(({ name }) => name.startsWith('cases:'))
      return {
        start: at('dropped'),
        chart: at('chart'),
        done: at('done'),
        spent: measures.map(({ name, startTime, duration }) => ({
          name: name.slice(6),
          startTime,
          duration,
        })),
      }
    })
    const sums = (until: number) => {
      const parts = new Map<string, number>()
      for (const { name, startTime, duration } of spent)
        if (startTime <= until) parts.set(name, (parts.get(name) ?? 0) + duration)
      return parts
    }
    return {
      chart: chart - start,
      done: done - start,
      ...memory.end(),
      untilChart: sums(chart),
      inAll: sums(done),
    }
  } finally {
    await context.close()
  }
}

/** Gives the page the file without that anything reads it yet. */
async function hold(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'held', hidden: true })
    document.body.append(input)
  })
  await page.locator('#held').setInputFiles(file)
}

/** Made-up cases as one file, with groups of rows as DuckDB writes them. */
async function makeFile(folder: string): Promise<string> {
  await runStage(folder, 'cases', cases)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const file = path.join(folder, 'cases.parquet')
  await connection.run(`COPY (FROM read_parquet('${folder}/dossiers/**/*.parquet', hive_partitioning = false)) TO '${file}'
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880, KV_METADATA {simulated: 'true'})`)
  connection.closeSync()
  instance.closeSync()
  if (!existsSync(file))
    throw new Error(`${file} was not written: ${readFileSync(path.join(folder, 'cases.json'), 'utf8')}`)
  return file
}
