import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOfCommune } from './devEngine.ts'
import { intranet } from './intranet.ts'
import { openSite, type Site } from './openSite.ts'
import type { OwnCaseFiles } from './ownCases.ts'
import { go, shown } from './shown.ts'

let site: Site
let files: OwnCaseFiles

beforeAll(async () => {
  files = await filesOfCommune()
  site = await openSite()
})

afterAll(async () => {
  await site?.close()
  files?.remove()
})

test('a table and cases are there after a reload over plain http under a host name too', async () => {
  const { page, said, close } = await site.open('/data?tab=upload', { host: intranet })
  const report = page.locator('section:has(#own-report)')
  const kept = page.locator('section:has(#intake-layers)[aria-busy=false]')
  await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor()
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  const table = Buffer.from('Tỉnh;PAR INDEX 2025\nHà Nội;91,4\nHuế;88,2\n')
  await page.locator('input[type=file]').setInputFiles({ name: 'par.csv', mimeType: '', buffer: table })
  await page.getByRole('button', { name: 'Năm 2025 theo khung tiêu chí nào?' }).click()
  await page.getByRole('option', { name: 'như khung 2025' }).click()
  await page.getByRole('button', { name: 'Nạp số liệu', exact: true }).click()
  await page.getByRole('link', { name: 'Xem xếp hạng' }).waitFor()
  await page.locator('input[type=file]').setInputFiles(files.parquet)
  await report.waitFor()
  const counted = await shown(page, /hồ sơ xong đúng hạn/)
  await kept.waitFor()
  await page.reload()
  await report.waitFor()
  expect(await shown(page, /hồ sơ xong đúng hạn/)).toBe(counted)
  for (const name of ['par.csv', 'ho-so.parquet'])
    expect(await page.getByRole('checkbox', { name: `Dùng ${name}` }).isChecked()).toBe(true)
  await go(page, '/ranking?index=PAR&year=2025')
  await shown(page, /PAR 2025/)
  expect(await page.locator('main').textContent()).toContain('par.csv (do người dùng nạp')
  // The browser's own word on a header of the host, which it takes from https alone.
  expect(said.filter((line) => !line.includes('Cross-Origin-Opener-Policy'))).toEqual([])
  await close()
})
