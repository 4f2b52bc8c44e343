import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { dossiers, otherFiles, redate } from './otherFiles.ts'
import { rewriteParquet } from './rewriteParquet.ts'
import { go, shown } from './shown.ts'

const { page, open, change, described, line, offer } = otherFiles()
const whole = vi.bottlenecks.counted.whole('Thành phố Hà Nội')
const written = (rows: number) => `${vi.format.number(rows)} dòng`

it('fewer cases than described: both numbers stand above the figures, and nothing prepared is shown', async () => {
  const { rows } = described()
  await rewriteParquet(change(dossiers), 'SELECT * FROM file LIMIT 5000')
  await open('/bottlenecks')
  await line().waitFor()
  await line()
    .getByText(`${dossiers}: mô tả ${written(rows)}, đọc được ${written(5000)}`)
    .waitFor()
  await shown(page(), /^Quá hạn cộng lại/)
  expect(await page().getByText(whole).count()).toBe(0)
  expect(await line().count()).toBe(1)
  await go(page(), '/ranking?index=PCI&year=2021')
  await shown(page(), /^PCI 2021: /)
  expect(await line().count()).toBe(0)
})

it('measurements that ended months ago give no all-clear anywhere', async () => {
  await rewriteParquet(change('measurements.parquet'), "SELECT * FROM file WHERE date <= '2026-06-30'")
  const why = 'chưa rõ, không có số đo nào sau ngày 30/06/2026'
  await open('/')
  expect(await shown(page(), /^Nội dung cần chỉ đạo/)).toBe(`Nội dung cần chỉ đạo: ${why}`)
  const said = page().getByRole('region', { name: vi.overview.conclusion.label })
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

it('data replaced while the page is open are noticed before another part is read, and are not mixed', async () => {
  await open('/ranking?index=PAR&year=2024')
  await shown(page(), /^PAR 2024: /)
  await page().waitForFunction(() => performance.getEntriesByName('engine:idle').length > 0)
  redate(change('datapackage.json'))
  await go(page(), '/bottlenecks?unit=S.NNMT')
  await offer().waitFor()
  await page().getByRole('alert').getByText('đã được thay sau khi trang này mở').first().waitFor()
  await go(page(), '/ranking?index=PAR&year=2024')
  await shown(page(), /^PAR 2024: /)
})
