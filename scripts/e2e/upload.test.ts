import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { accessFaults } from './accessFaults.ts'
import { enter } from './byKeyboard.ts'
import { filesOfCommune } from './devEngine.ts'
import { figuresOn, wrongFigures } from './everyFigure.ts'
import { openSite, type Site, type Visited } from './openSite.ts'
import type { OwnCaseFiles } from './ownCases.ts'
import { go, goAnew, shown } from './shown.ts'
import { turnTo } from './turnTo.ts'
import { refuseAll, secondCase, type WrongFile, wrongFiles } from './wrongFiles.ts'

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
const kept = (page: Page) => page.locator('section:has(#intake-layers)')

/** Until what was taken over is on this computer. */
const settled = (page: Page) => kept(page).and(page.locator('[aria-busy=false]')).waitFor()

/** On one page, in this order: each begins with what the one before has left. */
describe('a file on the page', () => {
  let visited: Visited

  it('that is dropped is counted and drawn in its own name, everywhere, until the reader goes back', async () => {
    visited = await site.visit('/indicators')
    const { page, said } = visited
    const before = await shown(page, /đúng hạn/)
    expect(await page.locator('main').textContent()).toContain('SỐ GIẢ LẬP')
    await drop(page, [files.parquet])
    await report(page).waitFor()
    await shown(page, /hồ sơ xong đúng hạn/)
    expect(await figuresOn(page)).toContain('own-weeks')
    expect(wrongFigures('data', await figuresOn(page))).toEqual([])
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

  it('stays on this computer: off, on, after a reload and in another tab, until it is removed', async () => {
    const { page, said } = visited
    await go(page, '/data?tab=upload')
    const use = (of: Page) => of.getByRole('checkbox', { name: 'Dùng ho-so.parquet' })
    const line = (of: Page) => of.getByText('Đang xem tệp của bạn: ho-so.parquet')
    await use(page).waitFor()
    expect(await use(page).isChecked()).toBe(false)
    await use(page).click()
    await report(page).waitFor()
    const counted = await shown(page, /hồ sơ xong đúng hạn/)
    await settled(page)
    await page.reload()
    await report(page).waitFor()
    expect(await shown(page, /hồ sơ xong đúng hạn/)).toBe(counted)
    expect(await use(page).isChecked()).toBe(true)
    expect(await accessFaults(page)).toEqual([])

    const other = await page.context().newPage()
    await other.goto(`${site.address}#/data?tab=upload`)
    await line(other).waitFor()
    await use(page).click()
    await line(other).waitFor({ state: 'detached' })
    expect(await use(other).isChecked()).toBe(false)
    await use(other).click()
    await line(page).waitFor()
    await settled(other)
    await page.getByRole('button', { name: 'Gỡ ho-so.parquet' }).click()
    await line(page).waitFor({ state: 'detached' })
    await line(other).waitFor({ state: 'detached' })
    await kept(other).waitFor({ state: 'detached' })
    await other.close()
    expect(said).toEqual([])
  }, 240_000)

  it('stays until the page is closed where the reader wants that, or this computer has no room', async () => {
    const { page, said } = visited
    await page.getByLabel('Lưu trên máy này').uncheck()
    await page.locator('input[type=file]').setInputFiles(files.parquet)
    await report(page).waitFor()
    await kept(page).getByText('chỉ đến khi đóng trang').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('layers'))).toBeNull()
    await page.getByRole('button', { name: 'Gỡ ho-so.parquet' }).click()
    await kept(page).waitFor({ state: 'detached' })
    await page.getByLabel('Lưu trên máy này').check()

    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await page.locator('input[type=file]').setInputFiles(files.parquet)
    await page.getByText('Hết chỗ lưu trên máy này').waitFor()
    await shown(page, /hồ sơ xong đúng hạn/)
    await page.reload()
    await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor()
    expect(await page.getByText('ho-so.parquet').count()).toBe(0)
    expect(said).toEqual([])
  }, 240_000)

  it('that is damaged on this computer leaves the page as it is without it', async () => {
    const { page, said } = visited
    await page.locator('input[type=file]').setInputFiles(files.parquet)
    await report(page).waitFor()
    await settled(page)
    await page.evaluate(async () => {
      const opening = indexedDB.open('chi-so-cchc')
      await new Promise((resolve) => opening.addEventListener('success', resolve))
      const store = opening.result.transaction('layers', 'readwrite').objectStore('layers')
      const keys = store.getAllKeys()
      await new Promise((resolve) => keys.addEventListener('success', resolve))
      const key = keys.result.find((one) => String(one).startsWith('contents of '))
      const written = store.put([new File(['PAR1 cut'], 'ho-so.parquet')], key)
      await new Promise((resolve) => written.addEventListener('success', resolve))
      opening.result.close()
    })
    await page.reload()
    await page.getByText('Không đọc lại được tệp đã lưu: ho-so.parquet').waitFor()
    await page.getByRole('alert').filter({ hasText: 'không đọc được nội dung' }).waitFor()
    await go(page, '/indicators')
    await shown(page, /đúng hạn/)
    expect(await page.locator('main').textContent()).toContain('SỐ GIẢ LẬP')
    await go(page, '/data?tab=upload')
    await page.getByRole('button', { name: 'Gỡ ho-so.parquet' }).click()
    await kept(page).waitFor({ state: 'detached' })
    said.length = 0
  }, 240_000)

  it('that is wrong is named with row, column and cure, and what was seen before stays', async () => {
    const { page, said } = visited
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
    expect(good).toContain(lastWeek(files))
    await page.locator('input[type=file]').setInputFiles(files.write('sai.csv', secondCase({ type: '?' })))
    await page.getByRole('alert').filter({ hasText: 'sai.csv' }).waitFor()
    expect(await shown(page, /hồ sơ xong đúng hạn/)).toBe(good)
    said.length = 0
  }, 240_000)

  it('is seen beside a table that was taken over before', async () => {
    const { page, said } = visited
    await goAnew(page, '/data?tab=upload')
    const table = Buffer.from('Tỉnh;PAR INDEX 2025\nHà Nội;91,4\nHuế;88,2\n')
    await page.locator('input[type=file]').setInputFiles({ name: 'par.csv', mimeType: '', buffer: table })
    await page.getByRole('button', { name: 'Năm 2025 theo khung tiêu chí nào?' }).click()
    await page.getByRole('option', { name: 'như khung 2025' }).click()
    await page.getByRole('button', { name: 'Nạp số liệu', exact: true }).click()
    await page.getByRole('link', { name: 'Xem xếp hạng' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(files.csv)
    await report(page).waitFor()
    await shown(page, /hồ sơ xong đúng hạn/)
    await go(page, '/ranking?index=PAR&year=2025')
    await shown(page, /PAR 2025/)
    expect(await page.locator('main').textContent()).toContain('par.csv (do người dùng nạp')
    await page.getByRole('button', { name: 'Về số liệu của trang' }).click()
    await go(page, '/data?tab=upload')
    await page.getByRole('button', { name: 'Gỡ par.csv' }).click()
    await page.getByRole('button', { name: 'Gỡ ho-so.csv' }).click()
    await kept(page).waitFor({ state: 'detached' })
    expect(said).toEqual([])
  }, 120_000)

  it('is chosen by keyboard alone, in English, and named as made up when the reader says so', async () => {
    const { page, said } = visited
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
    await page.getByRole('button', { name: en.frame.leaveOwn }).first().click()
    await report(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Remove ho-so.csv' }).click()
    await kept(page).waitFor({ state: 'detached' })
    expect(said).toEqual([])
  }, 240_000)
})

/** On time and due of the last whole week, as native DuckDB counts them: “(n/m)”. */
function lastWeek({ measurements, lastDay }: OwnCaseFiles): string {
  const counts = new Map<string, [number, number]>()
  for (const row of measurements) {
    if (row.indicator !== 'on_time') continue
    const day = new Date(`${row.date}T00:00:00Z`)
    const monday = new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000)
    const key = monday.toISOString().slice(0, 10)
    const [onTime, due] = counts.get(key) ?? [0, 0]
    counts.set(key, [onTime + Number(row.numerator), due + Number(row.denominator)])
  }
  const whole = [...counts.keys()]
    .filter((monday) => new Date(Date.parse(monday) + 6 * 86_400_000).toISOString().slice(0, 10) <= lastDay)
    .sort()
  const [onTime, due] = counts.get(whole.at(-1) ?? '') ?? []
  return `(${onTime}/${due})`
}
