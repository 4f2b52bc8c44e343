import { readFileSync, writeFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { copySite } from './copySite.ts'
import { downloaded } from './downloaded.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'

const copy = copySite()
let site: Site

beforeAll(async () => {
  const places = readFileSync(copy.file('places.csv'), 'utf8')
  writeFileSync(copy.file('places.csv'), places.replaceAll(',Hải Phòng,', ',=1+1,'))
  site = await openSite({ root: copy.root })
})

afterAll(async () => {
  await site.close()
  copy.remove()
})

const ranking = { hash: '/ranking?index=PCI&year=2021', says: /^PCI 2021: / }
const weeks = { hash: '/indicators', says: /^Tuần 46\/2026 \(/ }
const made = vi.figure.simulated

/** One picture and one table of official figures, and of made-up ones. */
const figures = [
  {
    of: 'a table of published scores',
    ...ranking,
    at: 'h2',
    origin: /^Nguồn: VCCI; .*đủ 63 tỉnh, thành phố/,
    simulated: false,
  },
  {
    of: 'a picture of published scores',
    ...ranking,
    at: 'h3',
    origin: /^Nguồn: VCCI; .*đủ 63 tỉnh, thành phố/,
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
  it.each(figures)('of $of carry what is said around it', async ({ hash, says, at, origin, simulated }) => {
    const { page } = await site.visit(hash)
    await shown(page, says)
    const figure =
      at === 'table.'
        ? page.locator('main figure', { has: page.locator('tr[data-opens]') }).last()
        : page.locator('main figure', { has: page.locator(at) }).first()
    const headline = (await figure.locator('h2, h3').first().textContent()) ?? ''

    const note = (await figure.locator('figcaption > span').first().textContent()) ?? ''
    expect(note).toMatch(origin)

    const png = await take(page, figure, 'PNG')
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(png.bytes.readUInt32BE(16)).toBe(1920)
    expect(png.bytes.length).toBeGreaterThan(20_000)

    const svg = await take(page, figure, 'SVG')
    const text = textOf(svg.bytes.toString())
    expect(text).toContain(headline)
    expect(text).toContain(note)
    expect(text.includes(made)).toBe(simulated)

    const csv = await take(page, figure, 'CSV')
    const lines = csv.bytes.toString().split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFF"?# /)
    expect(lines[0]).toContain(headline.replaceAll('"', '""'))
    const said = lines.filter((line) => /^\uFEFF?"?#/.test(line)).join('\n')
    for (const part of [note.replaceAll('"', '""'), new URL(page.url()).hash]) expect(said).toContain(part)
    expect(said.includes(made)).toBe(simulated)
    expect(lines.filter((line) => /\d\.\d/.test(line) && !line.includes('# ')).length).toBeGreaterThan(5)
    for (const { name } of [png, svg, csv]) expect(name.includes('SO-GIA-LAP')).toBe(simulated)
  })

  it('hold no cell that a spreadsheet would compute', async () => {
    const { page } = await site.visit(ranking.hash)
    await shown(page, ranking.says)
    const { bytes } = await take(page, page.locator('main figure').first(), 'CSV')
    expect(bytes.toString()).toMatch(/,'=1\+1,/)
  })

  it('of the map name the archipelagos and the sea', async () => {
    const { page } = await site.visit('/ranking?index=PCI&year=2021&picture=map')
    await shown(page, ranking.says)
    const map = page.locator('main figure').last()
    await map.getByRole('button', { name: 'SVG' }).waitFor()
    const text = textOf((await take(page, map, 'SVG')).bytes.toString())
    expect(text).toMatch(/quần đảo Hoàng Sa/i)
    expect(text).toMatch(/quần đảo Trường Sa/i)
    expect(text).toContain('Biển Đông')
  })
})

async function take(page: Page, figure: Locator, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: kind, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await downloaded(download) }
}

/** The words of a picture, lines of one sentence joined again. */
function textOf(svg: string): string {
  const words = [...svg.matchAll(/<(?:text|tspan|title)[^>]*>([^<]*)/g)].map(([, said]) => said?.trim() ?? '')
  return words.filter(Boolean).join(' ').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
}
