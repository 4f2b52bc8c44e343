import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportWords } from '../../src/i18n/exportWords.ts'
import { vi } from '../../src/i18n/vi.ts'
import { downloaded } from './downloaded.ts'
import { intranet } from './intranet.ts'
import { openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'
import { takeFile } from './takeFile.ts'

const words = exportWords.vi
let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site?.close())

test('files of a figure and papers are taken over plain http under a host name too', async () => {
  const { page, said, close } = await site.open('/ranking?index=PCI&year=2021', { host: intranet })
  await shown(page, /^PCI 2021: /)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  const figure = page.locator('main figure').first()
  const { csv, csvSemicolon, share, png, svg, svgPaths, screen, copyPicture, copyTable } = words
  const names: string[] = []
  for (const kind of [vi.figure.excel, csv, csvSemicolon, share, png, svg, svgPaths, screen])
    names.push((await takeFile(page, figure, kind)).name.replace(/^[^.]*/, ''))
  expect(names.join(' ')).toBe('.xlsx .csv .vn.csv .share.png .png .svg .paths.svg .xlsx')
  await figure.getByRole('button', { name: copyPicture }).click()
  const picture = page.getByRole('dialog', { name: words.byHand.picture }).locator('img')
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1890)
  await page.getByRole('button', { name: words.byHand.close }).click()
  await figure.getByRole('button', { name: copyTable, exact: true }).click()
  await figure.getByText(words.copied).waitFor()

  await go(page, '/unit?unit=S.TUPHAP')
  await page.getByRole('button', { name: vi.figure.papers }).click()
  const papers = page.getByRole('dialog')
  for (const paper of [vi.papers.report, vi.papers.bulletin]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      papers.getByRole('button', { name: paper }).click(),
    ])
    const bytes = await downloaded(download)
    expect(paperText(bytes)).toContain('Sở Tư pháp')
  }
  // What stands open belongs to the unit's screen, which is left first.
  await page.keyboard.press('Escape')
  await papers.waitFor({ state: 'hidden' })
  await go(page, '/')
  await page.locator('main figure[data-figure="indices"]').waitFor()
  await page.getByRole('button', { name: vi.figure.papers }).click()
  await papers.getByLabel(vi.papers.all).check()
  await papers.getByRole('button', { name: vi.papers.confirm }).click()
  await papers.getByText(/[1-9]\d*\/1\d\d tệp/).waitFor()
  await papers.getByRole('button', { name: vi.papers.stop }).click()
  await papers.getByText(vi.papers.stopped).waitFor()
  // The browser's own word on a header of the host, which it takes from https alone.
  expect(said.filter((line) => !line.includes('Cross-Origin-Opener-Policy'))).toEqual([])
  await close()
})

/** The words of a .docx or of a page. */
function paperText(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString()
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
}
