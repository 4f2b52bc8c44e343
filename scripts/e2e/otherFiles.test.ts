import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page, Response } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { type CompressingHost, compressingHost } from './compressingHost.ts'
import { copySite } from './copySite.ts'
import { openSite, type Site } from './openSite.ts'
import { rewriteParquet } from './rewriteParquet.ts'
import { go, shown } from './shown.ts'

const copy = copySite()
let site: Site
let host: CompressingHost
let page: Page

beforeAll(async () => {
  site = await openSite({ root: copy.root })
  host = await compressingHost(site.address)
  page = await (await site.browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage()
})

afterAll(async () => {
  host.close()
  await site.close()
  copy.remove()
})

const changed: string[] = []

beforeEach(() => page.goto('about:blank'))

afterEach(() => {
  for (const file of changed.splice(0)) copyFileSync(`${file}.kept`, file)
})

/** A file of the copy that is put back after the test. */
function change(name: string): string {
  const file = copy.file(name)
  copyFileSync(file, `${file}.kept`)
  changed.push(file)
  return file
}

const open = (hash: string) => page.goto(`${host.address}#${hash}`)
const line = () => page.getByRole('complementary', { name: vi.difference.label })
const dossiers = 'dossiers/state=open/dossiers.parquet'
const described = JSON.parse(readFileSync(copy.file('datapackage.json'), 'utf8')).resources.find(
  ({ name }: { name: string }) => name === 'dossiers',
).files[dossiers]
const written = (rows: number) => `${vi.format.number(rows)} dòng`

describe('cases that are other than described, on a host that compresses everything', () => {
  const whole = vi.bottlenecks.counted.whole('Thành phố Hà Nội')

  it('are as described when nothing was replaced, and the prepared path of all cases is shown', async () => {
    await open('/bottlenecks')
    await shown(page, /^Quá hạn cộng lại/)
    await page.getByText(whole).first().waitFor()
    expect(await line().count()).toBe(0)
  })

  it.each([
    ['fewer', 'SELECT * FROM file LIMIT 5000', 5000],
    [
      'more',
      "SELECT * FROM file UNION ALL (SELECT * REPLACE (dossier || '-2' AS dossier) FROM file LIMIT 7)",
      7,
    ],
  ])('%s: both numbers above the figures, and nothing prepared', async (_, select, n) => {
    await rewriteParquet(change(dossiers), select)
    await open('/bottlenecks')
    await line().waitFor()
    const rows = n === 7 ? described.rows + 7 : n
    await line()
      .getByText(`${dossiers}: mô tả ${written(described.rows)}, đọc được ${written(rows)}`)
      .waitFor()
    await shown(page, /^Quá hạn cộng lại/)
    expect(await page.getByText(whole).count()).toBe(0)
    expect(await line().count()).toBe(1)
    await go(page, '/ranking?index=PCI&year=2021')
    await shown(page, /^PCI 2021: /)
    expect(await line().count()).toBe(0)
  })

  it.each([true, false])('one byte, with digests of the platform: %s', async (digests) => {
    const file = change(dossiers)
    const bytes = readFileSync(file)
    const at = bytes.lastIndexOf('DuckDB')
    bytes.write('duckdb', at)
    writeFileSync(file, bytes)
    const context = await site.browser.newContext()
    const own = await context.newPage()
    if (!digests) await own.addInitScript('Object.defineProperty(crypto, "subtle", { value: undefined })')
    await own.goto(`${host.address}#/bottlenecks`)
    const hash = described.hash.replace('sha256:', '').slice(0, 8)
    await own.getByText(`${dossiers}: mô tả mã SHA-256 ${hash}…, đọc được mã SHA-256`).waitFor()
    await shown(own, /^Quá hạn cộng lại/)
    expect(await own.getByText(whole).count()).toBe(0)
    await context.close()
  })
})

describe('tables that are other than described', () => {
  it('measurements: the overview shows nothing prepared, and what the file says under one line', async () => {
    await rewriteParquet(change('measurements.parquet'), "SELECT * FROM file WHERE date < '2026-11-01'")
    await open('/')
    await line().waitFor()
    expect(await line().textContent()).toMatch(
      /measurements\.parquet: mô tả [\d.]+ dòng, đọc được [\d.]+ dòng/,
    )
    await shown(page, /PAR INDEX \(3\/63\)/)
    expect(await page.getByText(vi.overview.checking).count()).toBe(0)
  })

  it('measurements that ended months ago give no all-clear anywhere', async () => {
    await rewriteParquet(change('measurements.parquet'), "SELECT * FROM file WHERE date <= '2026-06-30'")
    const why = 'chưa rõ, không có số đo nào sau ngày 30/06/2026'
    await open('/')
    expect(await shown(page, /^Nội dung cần chỉ đạo/)).toBe(`Nội dung cần chỉ đạo: ${why}`)
    const said = page.getByRole('region', { name: vi.overview.conclusion.label })
    expect(await said.textContent()).toContain('Không có số đo nào sau ngày 30/06/2026.')
    expect(await said.textContent()).not.toContain(vi.overview.conclusion.nobodySilent)
    await go(page, '/indicators?tab=alerts')
    expect(await shown(page, /cảnh báo/)).toBe(`Tuần 46/2026: cảnh báo ${why}`)
    await go(page, '/unit?unit=S.TUPHAP')
    expect(await shown(page, /^Tín hiệu/)).toBe(`Tín hiệu: ${why}`)
  })

  it('half of the units are a fault with its cure, and fault no figure that does without', async () => {
    const file = change('units.csv')
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    writeFileSync(file, `${lines.slice(0, 400).join('\n')}\n`)
    await open('/indicators')
    const alert = page.getByRole('alert').first()
    await alert.waitFor()
    for (const part of ['units.csv', '399 dòng', `mô tả ghi ${lines.length - 1}`, 'npm run prepare-data']) {
      expect(await alert.textContent()).toContain(part)
    }
    await go(page, '/ranking?index=PCI&year=2021')
    await shown(page, /^PCI 2021: Hà Nội hạng 10\/63/)
  })
})

describe('data that is replaced while the page is open', () => {
  const offer = () => page.getByRole('status', { name: vi.frame.replacedLabel })
  const returned = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const loaded = () => page.waitForFunction(() => performance.getEntriesByName('engine:idle').length > 0)

  it('is noticed on coming back to the page, by its description or by a file alone, and a reload is offered', async () => {
    await open('/ranking?index=PAR&year=2024')
    await shown(page, /^PAR 2024: .*hạng 3\/63/)
    await loaded()
    const isLast = (given: Response) => given.url().endsWith('measurements.parquet')
    await Promise.all([page.waitForResponse(isLast), returned()])
    expect(await offer().count()).toBe(0)
    await rewriteParquet(
      change('scores.parquet'),
      `SELECT * REPLACE (CASE WHEN "index" = 'PAR' AND year = 2024 AND place = '01' AND component = 'PAR'
        THEN 99.99 ELSE score END AS score) FROM file`,
    )
    await returned()
    await offer().waitFor()
    expect(await shown(page, /^PAR 2024: /)).toContain('92,75')
    await offer().getByRole('button', { name: vi.frame.reload }).click()
    await shown(page, /^PAR 2024: .*99,99/)
    await loaded()
    expect(await offer().count()).toBe(0)
    const description = change('datapackage.json')
    writeFileSync(description, readFileSync(description, 'utf8').replace('2026-11-20', '2026-11-21'))
    await returned()
    await offer().waitFor()
  })

  it('is noticed before a part is read that was not needed so far, and the two are not mixed', async () => {
    await open('/ranking?index=PAR&year=2024')
    await shown(page, /^PAR 2024: /)
    await loaded()
    const description = change('datapackage.json')
    writeFileSync(description, readFileSync(description, 'utf8').replace('2026-11-20', '2026-11-21'))
    await go(page, '/bottlenecks?unit=S.NNMT')
    await offer().waitFor()
    await page.getByRole('alert').getByText('đã được thay sau khi trang này mở').first().waitFor()
    await go(page, '/ranking?index=PAR&year=2024')
    await shown(page, /^PAR 2024: /)
  })
})
