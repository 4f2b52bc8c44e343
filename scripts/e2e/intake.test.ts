import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workbookOf } from '../../src/intake/worker/workbookOf.ts'
import { cityForms } from '../intake/cityForms.examples.ts'
import { accessFaults } from './accessFaults.ts'
import { built } from './built.ts'
import { tabTo } from './byKeyboard.ts'
import { type Opened, openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'

let site: Site
let opened: Opened

beforeAll(async () => {
  site = await openSite()
  opened = await site.open('/data?tab=upload', { permissions: ['clipboard-read', 'clipboard-write'] })
  opened.page.setDefaultTimeout(30_000)
})

afterAll(async () => {
  await opened?.close()
  await site?.close()
})

const named = Papa.parse<Record<string, string>>(
  readFileSync(path.join(built, 'public/data/places.csv'), 'utf8'),
  { header: true },
).data.filter(({ place_system }) => place_system === '34')
const places = [...new Map(named.map((row) => [row.place, row])).values()]

/** A made-up table of all provinces as a spreadsheet copies it: Hà Nội has `score`, the others 80, 79, 78, … */
function pasted(score: number, last: readonly number[]): string {
  const others = places.filter(({ place }) => place !== '01')
  const scores = others.map((_, i) => last[i - others.length + last.length] ?? 80 - i)
  const rows = others.map(({ name_vi = '' }, i) => [
    String(i + 2),
    `Tỉnh ${name_vi}`,
    written(scores[i] ?? 0),
  ])
  return [
    ['BẢNG ĐIỂM PAR INDEX NĂM 2025 (số thử)'],
    ['TT', 'Tỉnh, thành phố', 'PAR INDEX'],
    ['1', 'TP. Hà Nội', written(score)],
    ...rows,
  ]
    .map((cells) => cells.join('\t'))
    .join('\r\n')
}

const written = (score: number) => score.toFixed(2).replace('.', ',')

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.locator('#main').focus()
  await page.keyboard.press('Control+V')
  await page.getByRole('heading', { name: 'Kiểm tra tệp trước khi nạp' }).waitFor()
}

/** Chooses an option of the menu that a question ends with. */
async function answer(page: Page, question: string, option: string): Promise<void> {
  await page.getByRole('button', { name: question }).waitFor()
  await tabTo(page, `button[aria-label*="${question}"]`)
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: option }).waitFor()
  const chosen = page.locator('[data-combobox-selected]')
  for (let i = 0; i < 4 && (await chosen.allTextContents())[0] !== option; i += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
}

async function takeOver(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Nạp số liệu', exact: true })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some(
      (one) => one.textContent === 'Nạp số liệu' && !one.disabled,
    ),
  )
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Kiểm tra tệp trước khi nạp' }).waitFor({ state: 'detached' })
}

describe('a table of scores, by keyboard alone', () => {
  it('is pasted, asked about, taken over, and ranked beside earlier years; it is there after a reload', async () => {
    const { page, said } = opened
    await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor()
    await paste(page, pasted(78.5, []))
    await answer(page, 'Năm 2025 theo khung tiêu chí nào?', 'như khung 2025')
    await page.getByText('PAR INDEX 2025 · 34 tỉnh, thành phố').waitFor()
    expect(await accessFaults(page)).toEqual([])
    await takeOver(page)
    await page.getByRole('link', { name: 'Xem xếp hạng' }).focus()
    await page.keyboard.press('Enter')
    expect(await shown(page, /PAR 2025/)).toContain('Hà Nội hạng 3/34')
    expect(await page.locator('main').textContent()).toContain('do người dùng nạp')
    await page.reload()
    expect(await shown(page, /PAR 2025/)).toContain('Hà Nội hạng 3/34')
    expect(said).toEqual([])
  }, 120_000)

  it('a corrected one names the three places that moved; removed, the first holds again, and then none', async () => {
    const { page, said } = opened
    // The last three are 50, 49, 48 at first.
    await paste(page, pasted(78.5, [48, 50, 49]))
    await answer(page, 'Tệp khác với số đang có', 'số trong tệp')
    await page.getByText('3 giá trị đang có sẽ đổi điểm hoặc hạng').waitFor()
    await takeOver(page)
    await page.getByRole('button', { name: '3 giá trị đổi' }).click()
    await page.getByRole('rowheader', { name: 'An Giang' }).waitFor()
    const moved = await page
      .locator('section[aria-labelledby="intake-layers"] table table tr')
      .allTextContents()
    expect(moved.slice(1)).toEqual([
      'PAR 2025An Giang50 → 4832 → 34',
      'PAR 2025Cần Thơ49 → 5033 → 32',
      'PAR 2025Cà Mau48 → 4934 → 33',
    ])
    await page
      .getByRole('button', { name: /^Gỡ bảng dán/ })
      .first()
      .click()
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
    expect(await page.getByRole('button', { name: /^Gỡ bảng dán/ }).count()).toBe(1)

    const other = await page.context().newPage()
    await other.goto(`${site.address}#/ranking?index=PAR&year=2025`)
    await shown(other, /PAR 2025/)
    await page.getByRole('button', { name: 'Xóa mọi dữ liệu' }).click()
    await page.getByRole('button', { name: 'Bấm lần nữa' }).click()
    await page.getByRole('heading', { name: 'Số liệu đã nạp trên máy này' }).waitFor({ state: 'detached' })
    await go(page, '/ranking?index=PAR')
    expect(await shown(page, /PAR 20/)).toContain('PAR 2024')
    await other.getByText('Đang dùng số liệu do người dùng nạp').waitFor({ state: 'detached' })
    await other.close()
    expect(said).toEqual([])
  }, 120_000)
})

describe('the report forms of a month, in one drop', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'forms-'))
    for (const { name, bytes } of cityForms(1)) writeFileSync(path.join(folder, name), bytes)
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('say who has sent, who must send again and who has not; made-up figures are set aside for what is taken', async () => {
    const { page, said } = opened
    await go(page, '/data?tab=upload')
    const files = readdirSync(folder).map((name) => path.join(folder, name))
    expect(files).toHaveLength(146)
    await page.locator('input[type=file]').setInputFiles(files)
    await page.getByText('còn 1 câu hỏi').waitFor()
    await page.getByRole('radio', { name: '4 Kiểm tra' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('heading', { name: 'Điểm danh kỳ 2026-10: đã nhận 131/143 đơn vị' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Chép để gửi đi' }).click()
    await page.getByRole('button', { name: 'Đã chép' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Đã nhận: 131/143 đơn vị')
    expect(copied).toMatch(/Còn 7 đơn vị chưa gửi: Phường Hoàn Kiếm, .+/)
    await page.getByRole('button', { name: 'Nạp số liệu', exact: true }).click()
    await page.getByRole('heading', { name: 'Số liệu đã nạp trên máy này' }).waitFor()
    await go(page, '/indicators?grain=month')
    const headline = await shown(page, /Tháng 10\/2026 \(01–31\/10\/2026\)/)
    expect(headline).toMatch(/đúng hạn trên hồ sơ đã giải quyết 98,7%/)
    const text = String(await page.locator('main').textContent())
    expect(text).toContain('hồ sơ và số đo giả lập được tạm gác')
    expect(text).toMatch(/Nguồn: 001\.xlsx và \d+ tệp nữa \(do người dùng nạp/)
    expect(text).not.toContain('SỐ GIẢ LẬP')
    await go(page, '/indicators')
    await page.getByText('chỉ có số liệu theo tháng').first().waitFor()
    await go(page, '/data?tab=upload')
    await page.getByRole('button', { name: 'Bỏ, không nạp' }).click()
    await page.getByRole('button', { name: 'Xóa mọi dữ liệu' }).click()
    await page.getByRole('button', { name: 'Bấm lần nữa' }).click()
    await page.getByRole('heading', { name: 'Số liệu đã nạp trên máy này' }).waitFor({ state: 'detached' })
    await go(page, '/indicators?grain=month')
    await shown(page, /đúng hạn/)
    expect(await page.locator('main').textContent()).toContain('SỐ GIẢ LẬP')
    expect(said).toEqual([])
  }, 180_000)
})

describe('a workbook of cases whose heads nobody knows', () => {
  const heads = [
    'STT',
    'Số biên nhận hồ sơ',
    'Họ tên',
    'Lĩnh vực',
    'Nơi thụ lý',
    'Ngày nộp',
    'Ngày trả kết quả',
  ]
  const day = (i: number, month: number) => `${String((i % 27) + 1).padStart(2, '0')}/${month}/2026 08:30`
  /** Cases with these numbers; every fifth is open until it is over in November. */
  const cases = (from: number, to: number, { month, over = false }: { month: number; over?: boolean }) =>
    Array.from({ length: to - from }, (_, n) => {
      const i = from + n
      const isLong = i % 5 === 0
      const finished = isLong && !over ? null : day((i % 18) + 2, isLong ? 11 : month)
      return [n + 1, `H26.${i}`, `Người ${i}`, 'Hộ tịch', 'Sở Tư pháp', day(i % 18, month), finished]
    })
  const october = { name: 'thang-10.xlsx', mimeType: '', buffer: Buffer.alloc(0) }
  const titled = (rows: (string | number | null)[][]) => [['DANH SÁCH HỒ SƠ'], [], heads, ...rows]
  /** As software of the one-stop offices saves an “.xls”. */
  const page = (rows: (string | number | null)[][]) =>
    `<html><meta charset="utf-8"><table>${titled(rows)
      .map((row) => `<tr>${row.map((cell) => `<td>${cell ?? ''}</td>`).join('')}</tr>`)
      .join('')}</table></html>`
  const november = {
    name: 'thang-11.xls',
    mimeType: '',
    buffer: Buffer.from(
      page([...cases(300, 450, { month: 11 }), ...cases(250, 280, { month: 10, over: true })]),
    ),
  }

  async function give(files: typeof october): Promise<void> {
    const { page } = opened
    await page.locator('input[type=file]').first().setInputFiles(files)
    await page.getByRole('heading', { name: 'Kiểm tra tệp trước khi nạp' }).waitFor()
  }

  async function choose(button: string, option: string): Promise<void> {
    const { page } = opened
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  async function taken(rows: string): Promise<void> {
    const { page } = opened
    await takeOver(page)
    await page.getByRole('heading', { name: `Đã đọc ${rows} hồ sơ` }).waitFor()
  }

  it('is told what its columns are; the next month is taken at once, and a case given again is itself', async () => {
    const { page, said } = opened
    october.buffer = Buffer.from(workbookOf(titled(cases(0, 300, { month: 10 })), 'Hồ sơ'))
    await go(page, '/data?tab=upload')
    await give(october)
    await choose('Trang này là', 'bảng hồ sơ')
    await page.getByRole('radio', { name: '3 Cột và tên' }).focus()
    await page.keyboard.press('Space')
    await page.getByText('Hãy chỉ ra cột mã hồ sơ và cột lúc tiếp nhận.').waitFor()
    await page.getByRole('row', { name: /^C Họ tên thông tin cá nhân/ }).waitFor()
    await choose('Cột B là', 'mã hồ sơ, mỗi hồ sơ một dòng')
    await choose('Cột F là', 'lúc tiếp nhận')
    await choose('Cột E là', 'mã đơn vị giải quyết, ở bảng units')
    await choose('Đây là hồ sơ loại nào?', 'thủ tục hành chính')
    await page.getByText('nhận 300', { exact: true }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await taken('300')

    await give(november)
    await page.getByText('nhận 180', { exact: true }).waitFor()
    expect(await page.getByText('thay 30 giá trị đang có').count()).toBe(1)
    await taken('450')
    await give(november)
    await page.getByText('thay 180 giá trị đang có').waitFor()
    await taken('450')
    // The month before alone is there to go back to.
    const removable = page.getByRole('button', { name: /^Gỡ thang-/ })
    await page.waitForFunction(() => document.querySelectorAll('[aria-label^="Gỡ thang-"]').length === 2)
    expect(await removable.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
      'Gỡ thang-10.xlsx.csv, thang-11.xls.csv',
      'Gỡ thang-10.xlsx.csv',
    ])
    await page.getByRole('button', { name: 'Xóa mọi dữ liệu' }).click()
    await page.getByRole('button', { name: 'Bấm lần nữa' }).click()
    await page.getByRole('heading', { name: 'Số liệu đã nạp trên máy này' }).waitFor({ state: 'detached' })
    expect(said).toEqual([])
  }, 180_000)
})

describe('a file that is chosen', () => {
  it.each([
    ['hong.xlsx', 'PK\u0003\u0004 …', 'tệp hỏng hoặc tải chưa hết'],
    ['ten-la.csv', 'Tỉnh;PAR INDEX 2023\nHà Nội;91,4\nHuế;88,2\nHà Nộp;80,1\n', 'Tên chưa nhận ra'],
  ])('%s changes nothing and says why', async (name, content, says) => {
    const { page, said } = opened
    await page.goto(`${site.address}#/data?tab=upload`)
    await page.reload()
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
    await page.locator('section[aria-labelledby="intake-draft"]').getByText(says).first().waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Bỏ, không nạp' }).click()
    await page.getByRole('heading', { name: 'Kiểm tra tệp trước khi nạp' }).waitFor({ state: 'detached' })
    expect(said).toEqual([])
  })

  it('stays until the page is closed where this computer has no room, and that is said', async () => {
    const { page } = opened
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await paste(page, pasted(78.5, []))
    await answer(page, 'Năm 2025 theo khung tiêu chí nào?', 'như khung 2025')
    await takeOver(page)
    await page.getByText('Hết chỗ lưu trên máy này').waitFor()
    await page.getByRole('link', { name: 'Xem xếp hạng' }).click()
    expect(await shown(page, /PAR 2025/)).toContain('Hà Nội hạng 3/34')
    await page.reload()
    await go(page, '/ranking?index=PAR')
    expect(await shown(page, /PAR 20/)).toContain('PAR 2024')
  }, 60_000)
})
