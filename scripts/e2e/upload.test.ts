import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../src/engine/Database.ts'
import type { BrowserDatabase } from '../../src/engine/openBrowser.ts'
import { accessFaults } from './accessFaults.ts'
import { built } from './built.ts'
import { enter } from './byKeyboard.ts'
import { type Opened, openSite, type Site } from './openSite.ts'
import { measurementColumns, type OwnCaseFiles, ownCaseFiles } from './ownCases.ts'
import { go, goAnew, shown } from './shown.ts'
import { turnTo } from './turnTo.ts'
import { refuseAll, secondCase, type WrongFile, wrongFiles } from './wrongFiles.ts'

declare global {
  var ownDatabase: BrowserDatabase | undefined
}

const data = path.join(built, 'public', 'data')
let site: Site
let files: OwnCaseFiles

beforeAll(async () => {
  files = await ownCaseFiles(data, 'X.00070')
  site = await openSite()
})

afterAll(async () => {
  await site?.close()
  files?.remove()
})

/** Files as the page has them when a reader drops them. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'held' })
    input.hidden = true
    document.body.append(input)
  })
  await page.locator('#held').setInputFiles([...paths])
  const held = await page.evaluateHandle(() => {
    const input = document.querySelector<HTMLInputElement>('#held')
    const transfer = new DataTransfer()
    for (const file of input?.files ?? []) transfer.items.add(file)
    input?.remove()
    return transfer
  })
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: held })
  await page.getByText('không gì rời khỏi máy này').or(page.getByText('nothing leaves')).first().waitFor()
  await page.dispatchEvent('main', 'dragover', { dataTransfer: held })
  await page.dispatchEvent('main', 'drop', { dataTransfer: held })
}

const report = (page: Page) => page.locator('section:has(#own-report)')

describe('measurements of a dropped file', () => {
  let server: Awaited<ReturnType<typeof createServer>>
  let page: Page

  beforeAll(async () => {
    const root = path.resolve(import.meta.dirname, '../..')
    server = await createServer({
      root: path.join(root, 'src'),
      configFile: path.join(root, 'vite.config.ts'),
      publicDir: path.join(built, 'public'),
      cacheDir: path.join(root, 'node_modules/.cache/vite-e2e-upload'),
      server: { port: 0, hmr: false },
      logLevel: 'error',
    })
    await server.listen()
    const [address = ''] = server.resolvedUrls?.local ?? []
    page = await site.browser.newPage()
    await page.route('**/blank', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><input type="file" multiple>',
      }),
    )
    await page.goto(`${address}blank`)
    await page.addScriptTag({
      type: 'module',
      content: `import { openBrowser } from '/engine/openBrowser.ts'
        globalThis.ownDatabase = openBrowser('/data/')`,
    })
    await page.waitForFunction(() => globalThis.ownDatabase !== undefined)
  })

  afterAll(async () => {
    await page.close()
    await server.close()
  })

  async function take(paths: string[], simulated = false): Promise<string> {
    await page.locator('input').setInputFiles(paths)
    return page.evaluate(async (simulated) => {
      const given = [...(document.querySelector('input')?.files ?? [])]
      await globalThis.ownDatabase?.takeCases(given, { simulated, asOf: null })
      const { own, refused } = globalThis.ownDatabase?.getSnapshot() ?? {}
      return refused ? JSON.stringify(refused.fault) : `${own?.rows} ${own?.asOf} ${own?.simulated}`
    }, simulated)
  }

  const ask = (sql: string, tables: readonly string[]) =>
    page.evaluate(
      ([sql, tables]) =>
        globalThis.ownDatabase?.run({ sql, values: [], tables: tables as 'measurements'[] }) ?? [],
      [sql, tables] as const,
    )
  const measured = (): Promise<Row[]> =>
    ask(
      `SELECT ${measurementColumns} FROM measurements ORDER BY indicator, unit, field NULLS FIRST, "date"`,
      ['measurements'],
    )

  it.each(['parquet', 'csv'] as const)(
    '%s: every row is what native DuckDB derives, to the last count',
    async (kind) => {
      expect(files.measurements.length).toBeGreaterThan(3000)
      expect(await take([files[kind]])).toBe(`${files.rows} ${files.lastDay} false`)
      expect(await measured()).toEqual(files.measurements)
    },
    240_000,
  )

  it('two files count as one', async () => {
    const lines = readFileSync(files.csv, 'utf8').split('\n')
    const half = Math.floor(lines.length / 2)
    const first = files.write('a.csv', lines.slice(0, half).join('\n'))
    const second = files.write('b.csv', [lines[0], ...lines.slice(half)].join('\n'))
    expect(await take([first, second])).toBe(`${files.rows} ${files.lastDay} false`)
    expect(await measured()).toEqual(files.measurements)
  }, 240_000)

  it('a marked file is made up, and so is what the reader says is', async () => {
    expect(await take([files.marked])).toMatch(/ true$/)
    expect(await take([files.csv], true)).toMatch(/ true$/)
    const kept = await ask("SELECT count(*) AS n FROM measurements WHERE indicator = 'disbursement'", [
      'measurements',
    ])
    expect(Number(kept[0]?.n)).toBeGreaterThan(0)
  }, 240_000)

  it('open and late cases are read when they are asked for, others of their office only then, with their steps', async () => {
    expect(await take([files.parquet, files.steps])).toMatch(/ false$/)
    const count = (state: string) =>
      page.evaluate(
        (state) =>
          globalThis.ownDatabase?.run({
            sql: 'SELECT (SELECT count(*) FROM dossiers) AS cases, (SELECT count(*) FROM steps) AS steps',
            values: [],
            tables: ['dossiers', 'steps'],
            parts: JSON.parse(state),
          }) ?? [],
        state,
      )
    const kept = await count('{"dossiers":{"state":["open","late"]},"steps":{"state":["open","late"]}}')
    const [few] = kept
    expect(Number(few?.cases)).toBeGreaterThan(0)
    expect(Number(few?.cases)).toBeLessThan(files.rows / 2)
    expect(Number(few?.steps)).toBeGreaterThan(Number(few?.cases))
    const [all] = await count('{"dossiers":{"office":["X.00070"]},"steps":{"office":["X.00070"]},"x":{}}')
    expect(all?.cases).toBe(files.rows)
  }, 240_000)
})

/** On one page, in this order: each begins with what the one before has left. */
describe('a file on the page', () => {
  let opened: Opened

  beforeAll(async () => {
    opened = await site.open('/indicators')
  })

  it('that is dropped is counted and drawn in its own name, everywhere, until the reader goes back', async () => {
    const { page, said } = opened
    const before = await shown(page, /đúng hạn/)
    expect(await page.locator('main').textContent()).toContain('SỐ GIẢ LẬP')
    await drop(page, [files.parquet])
    await report(page).waitFor()
    await shown(page, /hồ sơ xong đúng hạn/)
    const text = await report(page).textContent()
    expect(text).toContain(files.rows.toLocaleString('vi'))
    expect(await page.locator('main').textContent()).toContain('tệp của bạn: ho-so.parquet · đọc lúc')
    expect(await page.locator('main').textContent()).not.toContain('SỐ GIẢ LẬP')
    expect(await accessFaults(page)).toEqual([])

    for (const hash of ['/indicators', '/indicators?tab=alerts', '/unit?unit=X.00070', '/']) {
      await go(page, hash)
      await shown(page, /./)
      const drawn = String(await page.locator('main').textContent())
      expect([hash, drawn.includes('SỐ GIẢ LẬP')]).toEqual([hash, false])
      expect([hash, drawn.includes('tệp của bạn: ho-so.parquet')]).toEqual([hash, true])
    }
    await page.getByRole('button', { name: 'Về số liệu của trang' }).click()
    await page.getByText('SỐ GIẢ LẬP').first().waitFor()
    await go(page, '/indicators')
    expect(await shown(page, /đúng hạn/)).toBe(before)
    expect(await page.locator('main').textContent()).not.toContain('ho-so.parquet')
    expect(said).toEqual([])
    expect(site.asked).toEqual([])
  }, 240_000)

  it('that is wrong is named with row, column and cure, and what was seen before stays', async () => {
    const { page, said } = opened
    await go(page, '/data?tab=upload')
    await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor()
    const parquet = readFileSync(files.parquet)
    const cut: WrongFile = [
      'cut.parquet',
      parquet.subarray(0, parquet.length / 2),
      /cut\.parquet: không đọc được nội dung.*Hãy lưu lại/,
    ]
    await refuseAll(page, [...wrongFiles, cut], files.write)
    expect(await accessFaults(page)).toEqual([])
    await go(page, '/indicators')
    await shown(page, /đúng hạn/)
    expect(await page.locator('main').textContent()).toContain('SỐ GIẢ LẬP')
    expect(said).toEqual([])

    await go(page, '/data?tab=upload')
    await page.locator('input[type=file]').setInputFiles(files.csv)
    await report(page).waitFor()
    const good = await shown(page, /hồ sơ xong đúng hạn/)
    await page.locator('input[type=file]').setInputFiles(files.write('sai.csv', secondCase({ type: '?' })))
    await page.getByRole('alert').filter({ hasText: 'sai.csv' }).waitFor()
    expect(await shown(page, /hồ sơ xong đúng hạn/)).toBe(good)
    said.length = 0
  }, 240_000)

  it('says of its last whole week what native DuckDB counts', async () => {
    const { page } = opened
    await go(page, '/data?tab=upload')
    await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(files.csv)
    await report(page).waitFor()
    const headline = await shown(page, /hồ sơ xong đúng hạn/)
    const counts = new Map<string, [number, number]>()
    for (const row of files.measurements) {
      if (row.indicator !== 'on_time') continue
      const day = new Date(`${row.date}T00:00:00Z`)
      const monday = new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000)
      const key = monday.toISOString().slice(0, 10)
      const [onTime, due] = counts.get(key) ?? [0, 0]
      counts.set(key, [onTime + Number(row.numerator), due + Number(row.denominator)])
    }
    const whole = [...counts.keys()]
      .filter(
        (monday) => new Date(Date.parse(monday) + 6 * 86_400_000).toISOString().slice(0, 10) <= files.lastDay,
      )
      .sort()
    const [onTime, due] = counts.get(whole.at(-1) ?? '') ?? []
    expect(headline).toContain(`(${onTime}/${due})`)
  }, 240_000)

  it('is chosen by keyboard alone, in English, and named as made up when the reader says so', async () => {
    const { page, said } = opened
    const viewport = { width: 1366, height: 768 }
    await turnTo(page, { language: 'en', viewport, colorScheme: 'light', media: 'screen' })
    await goAnew(page, '/data?tab=upload')
    await page.getByRole('button', { name: 'Choose files…' }).waitFor()
    await page.getByLabel('This file holds made-up figures').focus()
    await page.keyboard.press('Space')
    await page.locator('body').focus()
    const chooser = page.waitForEvent('filechooser')
    await enter(page, 'section[aria-labelledby="upload-title"] button')
    await (await chooser).setFiles(files.csv)
    await page.getByText('SIMULATED FIGURES').first().waitFor()
    await report(page).waitFor()
    await shown(page, /finished on time/)
    expect(await page.locator('main').textContent()).toContain('SIMULATED FIGURES')
    expect(said).toEqual([])
  }, 240_000)
})
