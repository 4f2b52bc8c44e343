import { readFileSync, writeFileSync } from 'node:fs'
import type { Response } from 'playwright-core'
import { expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { dossiers, otherFiles, redate } from './otherFiles.ts'
import { rewriteParquet } from './rewriteParquet.ts'
import { go, shown } from './shown.ts'

const { site, page, address, open, change, described, line, offer } = otherFiles()
const whole = vi.bottlenecks.counted.whole('Thành phố Hà Nội')
const written = (rows: number) => `${vi.format.number(rows)} dòng`

it('where nothing was replaced the prepared path of all cases is shown', async () => {
  await open('/bottlenecks')
  await shown(page(), /^Quá hạn cộng lại/)
  await page().getByText(whole).first().waitFor()
  expect(await line().count()).toBe(0)
})

it('more cases than described: both numbers stand above the figures, and nothing prepared is shown', async () => {
  const { rows } = described()
  await rewriteParquet(
    change(dossiers),
    "SELECT * FROM file UNION ALL (SELECT * REPLACE (dossier || '-2' AS dossier) FROM file LIMIT 7)",
  )
  await open('/bottlenecks')
  await line()
    .getByText(`${dossiers}: mô tả ${written(rows)}, đọc được ${written(rows + 7)}`)
    .waitFor()
  await shown(page(), /^Quá hạn cộng lại/)
  expect(await page().getByText(whole).count()).toBe(0)
})

it.each([true, false])('one byte is told, with digests of the platform: %s', async (digests) => {
  const hash = described().hash.replace('sha256:', '').slice(0, 8)
  const file = change(dossiers)
  const bytes = readFileSync(file)
  bytes.write('duckdb', bytes.lastIndexOf('DuckDB'))
  writeFileSync(file, bytes)
  const context = await site().browser.newContext({ serviceWorkers: 'block' })
  const own = await context.newPage()
  if (!digests) await own.addInitScript('Object.defineProperty(crypto, "subtle", { value: undefined })')
  await own.goto(address('/bottlenecks'))
  await own.getByText(`${dossiers}: mô tả mã SHA-256 ${hash}…, đọc được mã SHA-256`).waitFor()
  await shown(own, /^Quá hạn cộng lại/)
  expect(await own.getByText(whole).count()).toBe(0)
  await context.close()
})

it('other measurements: the overview shows nothing prepared, and what the file says under one line', async () => {
  await rewriteParquet(change('measurements.parquet'), "SELECT * FROM file WHERE date < '2026-11-01'")
  await open('/')
  await line().waitFor()
  expect(await line().textContent()).toMatch(/measurements\.parquet: mô tả [\d.]+ dòng, đọc được [\d.]+ dòng/)
  await shown(page(), /PAR INDEX \(3\/63\)/)
  expect(await page().getByText(vi.overview.checking).count()).toBe(0)
})

it('on coming back to the page a replaced description or file is noticed, and a reload is offered', async () => {
  const returned = () => page().evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const loaded = () => page().waitForFunction(() => performance.getEntriesByName('engine:idle').length > 0)
  await open('/ranking?index=PAR&year=2024')
  await shown(page(), /^PAR 2024: .*hạng 3\/63/)
  await loaded()
  const isLast = (given: Response) => given.url().endsWith('measurements.parquet')
  await Promise.all([page().waitForResponse(isLast), returned()])
  expect(await offer().count()).toBe(0)
  await rewriteParquet(
    change('scores.parquet'),
    `SELECT * REPLACE (CASE WHEN "index" = 'PAR' AND year = 2024 AND place = '01' AND component = 'PAR'
      THEN 99.99 ELSE score END AS score) FROM file`,
  )
  await returned()
  await offer().waitFor()
  expect(await shown(page(), /^PAR 2024: /)).toContain('92,75')
  await offer().getByRole('button', { name: vi.frame.reload }).click()
  await shown(page(), /^PAR 2024: .*99,99/)
  await loaded()
  expect(await offer().count()).toBe(0)
  redate(change('datapackage.json'))
  await returned()
  await offer().waitFor()
})

it('measurements that ended months ago give no all-clear anywhere', async () => {
  await rewriteParquet(change('measurements.parquet'), "SELECT * FROM file WHERE date <= '2026-06-30'")
  const why = 'chưa rõ, không có số đo nào sau ngày 30/06/2026'
  await open('/')
  expect(await shown(page(), /^Nội dung cần chỉ đạo/)).toBe(`Nội dung cần chỉ đạo: ${why}`)
  const said = page().locator('main')
  expect(await said.textContent()).toContain('Không có số đo nào sau ngày 30/06/2026.')
  expect(await said.textContent()).not.toContain(vi.overview.conclusion.nobodySilent)
  await go(page(), '/indicators?tab=alerts')
  expect(await shown(page(), /cảnh báo/)).toBe(`Tuần 46/2026: cảnh báo ${why}`)
  await go(page(), '/unit?unit=S.TUPHAP')
  expect(await shown(page(), /^Tín hiệu/)).toBe(`Tín hiệu: ${why}`)
})

it('half of the units are a fault with its cure, and fault no figure that does without', async () => {
  const file = change('units.csv')
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  writeFileSync(file, `${lines.slice(0, 400).join('\n')}\n`)
  await open('/indicators')
  const alert = page().getByRole('alert').first()
  await alert.waitFor()
  for (const part of ['units.csv', '399 dòng', `mô tả ghi ${lines.length - 1}`, 'npm run prepare-data']) {
    expect(await alert.textContent()).toContain(part)
  }
  await go(page(), '/ranking?index=PCI&year=2021')
  await shown(page(), /^PCI 2021: Hà Nội hạng 10\/63/)
})
