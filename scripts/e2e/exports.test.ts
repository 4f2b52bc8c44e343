import { readFileSync, writeFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportWords } from '../../src/i18n/exportWords.ts'
import { vi } from '../../src/i18n/vi.ts'
import { copySite } from './copySite.ts'
import { openSite, type Site } from './openSite.ts'
import { sameCells } from './sameCells.ts'
import { shown } from './shown.ts'
import { takeFile, unfold } from './takeFile.ts'

const copy = copySite()
let site: Site

/** Names that a program might run, turn round or break on, in place of others. */
const planted = new Map([
  ['Hải Phòng', '=HYPERLINK("http://x.vn","y")'],
  ['Đồng Tháp', '<img src=x onerror="document.title=1">'],
  ['Đà Nẵng', '\u202Eoán\u202C'],
  ['Vĩnh Phúc', `${'rất dài '.repeat(37)}hết`],
  ['Bình Dương', '＝1+1'],
])

beforeAll(async () => {
  const places = readFileSync(copy.file('places.csv'), 'utf8')
  const named = [...planted].reduce(
    (all, [name, text]) => all.replaceAll(`,${name},`, `,"${text.replaceAll('"', '""')}",`),
    places,
  )
  writeFileSync(copy.file('places.csv'), named)
  site = await openSite({ root: copy.root })
})

afterAll(async () => {
  await site.close()
  copy.remove()
})

const ranking = {
  hash: '/ranking?index=PCI&year=2021',
  says: /^PCI 2021: /,
  looked: 'PCI năm 2021 · thành phần tất cả · so với 63 tỉnh, thành phố',
}
const weeks = {
  hash: '/indicators',
  says: /^Tuần 46\/2026 \(/,
  looked:
    'Đúng hạn trên hồ sơ đã giải quyết của Thành phố Hà Nội theo tuần Tuần 46/2026 (09–15/11/2026) · lịch dân sự · lĩnh vực tất cả',
}
const made = vi.figure.simulated
const words = exportWords.vi

/** One picture and one table of official figures, and of made-up ones. */
const figures = [
  {
    of: 'a table of published scores',
    ...ranking,
    at: 'h2',
    origin: /^Nguồn: VCCI.*đủ 63 tỉnh, thành phố/,
    simulated: false,
  },
  {
    of: 'a picture of published scores',
    ...ranking,
    at: 'h3',
    origin: /^Nguồn: VCCI.*đủ 63 tỉnh, thành phố/,
    simulated: false,
  },
  {
    of: 'a picture of made-up figures',
    ...weeks,
    at: 'h2',
    origin: /^Nguồn: .*20\/11\/2026/,
    simulated: true,
  },
  {
    of: 'a table of made-up figures',
    ...weeks,
    at: 'table.',
    origin: /^Nguồn: .*20\/11\/2026/,
    simulated: true,
  },
] as const

describe('files of a figure', () => {
  it.each(figures)(
    'of $of carry what is said around it',
    async ({ hash, says, looked, at, origin, simulated }) => {
      const { page } = await site.visit(hash)
      await shown(page, says)
      const figure =
        at === 'table.'
          ? page.locator('main figure', { has: page.locator('tr[data-opens]') }).last()
          : page.locator('main figure', { has: page.locator(at) }).first()
      const headline = (await figure.locator('h2, h3').first().textContent()) ?? ''

      const [note = ''] = await figure.locator('figcaption > span').first().allInnerTexts()
      expect(note).toMatch(origin)

      const png = await takeFile(page, figure, 'PNG')
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
      expect(png.bytes.readUInt32BE(16)).toBe(1890)
      expect(png.bytes.length).toBeGreaterThan(20_000)

      const svg = await takeFile(page, figure, 'SVG')
      const text = textOf(svg.bytes.toString())
      expect(text).toContain(headline)
      expect(bare(text)).toContain(bare(note))
      expect(text.includes(made)).toBe(simulated)

      const csv = await takeFile(page, figure, 'CSV')
      const lines = csv.bytes.toString().split('\r\n')
      expect(lines[0]).toMatch(/^\uFEFF"?# /)
      expect(lines[0]).toContain(headline.replaceAll('"', '""'))
      const said = lines.filter((line) => /^\uFEFF?"?#/.test(line)).join('\n')
      for (const part of [note.replaceAll('"', '""'), new URL(page.url()).hash]) expect(said).toContain(part)
      expect(said.includes(made)).toBe(simulated)
      expect(lines.filter((line) => /\d\.\d/.test(line) && !line.includes('# ')).length).toBeGreaterThan(5)
      const xlsx = await takeFile(page, figure, vi.figure.excel)
      const { cells, faults } = sameCells(xlsx.bytes, csv.bytes.toString())
      expect(faults.slice(0, 5)).toEqual([])
      expect(cells).toBeGreaterThan(50)
      expect(chosenIn(xlsx.bytes)).toBe(looked)

      const share = await takeFile(page, figure, words.share)
      expect([share.bytes.readUInt32BE(16), share.bytes.readUInt32BE(20)]).toEqual([1080, 1350])
      for (const { name } of [png, svg, csv, xlsx, share]) expect(name.includes('SO-GIA-LAP')).toBe(simulated)
    },
  )

  it('hold names as text, whatever they are', async () => {
    const { page, said } = await site.visit(ranking.hash)
    await shown(page, ranking.says)
    const figure = page.locator('main figure').first()
    const csv = (await takeFile(page, figure, words.csv)).bytes.toString()
    expect(csv).toContain(`,"'=HYPERLINK(""http://x.vn"",""y"")",`)
    expect(csv).toContain(",'＝1+1,")
    const semicolon = (await takeFile(page, figure, words.csvSemicolon)).bytes.toString()
    expect(semicolon).toMatch(/^\uFEFFHạng;/)
    expect(semicolon).toContain(`;"'=HYPERLINK(""http://x.vn"",""y"")";70,61;`)
    const xlsx = (await takeFile(page, figure, vi.figure.excel)).bytes
    expect(sameCells(xlsx, csv).faults).toEqual([])
    const cells = Object.values(read(xlsx, { cellFormula: true }).Sheets).flatMap((sheet) =>
      Object.values(sheet).flatMap((cell) => ('f' in Object(cell) ? [cell] : [])),
    )
    expect(cells).toEqual([])
    for (const kind of [words.svg, words.svgPaths, words.share, words.png]) {
      const { bytes } = await takeFile(page, figure, kind)
      if (kind !== words.svg && kind !== words.svgPaths) continue
      // The page's policy has no styles written into elements.
      const drawn = bytes.toString().replace(/<style[^>]*>[\s\S]*?<\/style>| style="[^"]*"/g, '')
      expect(await page.evaluate(parsed, drawn), kind).toBe('svg')
      expect(drawn).not.toContain('<img')
    }
    await figure.getByRole('button', { name: words.copyTable, exact: true }).click()
    const pasted = await paste(page)
    expect(pasted).toContain('&lt;img src=x')
    expect(pasted).toContain("'=HYPERLINK(")
    expect(pasted).not.toContain('<img')
    expect(await page.title()).not.toBe('1')
    expect(said).toEqual([])
  })

  it('of the whole screen are one workbook, which can be stopped', async () => {
    const { page } = await site.visit(ranking.hash)
    await shown(page, ranking.says)
    const figure = page.locator('main figure').first()
    const whole = await takeFile(page, figure, words.screen)
    const { SheetNames } = read(whole.bytes)
    expect(SheetNames.map((name) => name.slice(0, 2))).toEqual(['1.', '2.', '3.', 'Ng'])
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/bookWorker/, async (route) => {
      await held
      // The page has stopped asking meanwhile.
      await route.abort().catch(() => undefined)
    })
    await figure.getByRole('button', { name: words.screen }).click()
    await figure.getByText(words.progress(0, 4)).waitFor()
    await figure.getByRole('button', { name: words.stop }).click()
    await figure.getByText(words.stopped).waitFor()
    release()
    await page.unroute(/bookWorker/)
  })

  it('are copied by hand where the page has no clipboard', async () => {
    const { page, said } = await site.visit(ranking.hash)
    await shown(page, ranking.says)
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }),
    )
    const figure = page.locator('main figure').first()
    await unfold(figure)
    await figure.getByRole('button', { name: words.copyPicture }).click()
    const picture = page.getByRole('dialog', { name: words.byHand.picture }).locator('img')
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1890)
    await page.getByRole('button', { name: words.byHand.close }).click()
    await figure.getByRole('button', { name: words.copyTable, exact: true }).click()
    await figure.getByText(words.copied).waitFor()
    const pasted = await paste(page)
    expect(pasted).toMatch(/PCI 2021: .*<table.*<th[^>]*>Hạng<\/th>.*Nguồn: VCCI/s)
    await page.evaluate(() => {
      document.execCommand = () => false
    })
    await figure.getByRole('button', { name: words.copyTable, exact: true }).click()
    await page.getByRole('dialog', { name: words.byHand.table }).getByRole('table').waitFor()
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Quảng Ninh')
    await page.reload()
    expect(said).toEqual([])
  })

  it('of the overview stand below their own buttons', async () => {
    const { page } = await site.visit('/')
    const figure = page.locator('main [data-figure="indices"]')
    await figure.getByRole('button', { name: vi.figure.more, exact: true }).click()
    await figure.getByRole('button', { name: words.linkShort }).click({ trial: true })
    for (const name of [vi.figure.excel, vi.figure.more, vi.figure.sql])
      await figure.getByRole('button', { name, exact: true }).click({ trial: true })
  })

  it('of the map name the archipelagos and the sea', async () => {
    const { page } = await site.visit('/ranking?index=PCI&year=2021&picture=map')
    await shown(page, ranking.says)
    const map = page.locator('main figure').last()
    await map.getByRole('button', { name: vi.figure.excel }).waitFor()
    const text = textOf((await takeFile(page, map, 'SVG')).bytes.toString())
    expect(text).toMatch(/quần đảo Hoàng Sa/i)
    expect(text).toMatch(/quần đảo Trường Sa/i)
    expect(text).toContain('Biển Đông')
  })
})

/** What the sheet of sources says was looked at. */
function chosenIn(xlsx: Uint8Array): unknown {
  const { Sheets } = read(xlsx)
  const lines = utils.sheet_to_json<unknown[]>(Sheets[words.book.sources] ?? {}, { header: 1 })
  return lines.find(([head]) => head === words.book.chosen)?.[1]
}

/** Runs in the page: the name of the root of what is well-formed. */
const parsed = (text: string) =>
  new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.tagName

/** What the clipboard pastes into a text. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('div')
    field.contentEditable = 'true'
    field.id = 'pasted'
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.press('Control+V')
  const html = await page.locator('#pasted').innerHTML()
  await page.evaluate(() => document.getElementById('pasted')?.remove())
  return html
}

/** Words of one line may be drawn apart. */
function bare(text: string): string {
  return text.replace(/\s/g, '')
}

/** The words of a picture, lines of one sentence joined again. */
function textOf(svg: string): string {
  const words = [...svg.matchAll(/<(?:text|tspan|title)[^>]*>([^<]*)/g)].map(([, said]) => said?.trim() ?? '')
  return words.filter(Boolean).join(' ').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
}
