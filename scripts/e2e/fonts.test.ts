import type { BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TextWeight, textWidth } from '../../src/charts/textWidth.ts'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'
import { takeFile } from './takeFile.ts'

const look = { hash: '/components?index=PCI&year=2021', says: /^PCI 2021: / }
let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('pictures of a first visit', () => {
  it('stand as on a warm page where the host sends the font late', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { page, context } = await firstVisit(async (route) => {
      await held
      await route.continue()
    })
    await shown(page, look.says)
    release()
    const places = await placesOf(await warmPage())
    expect(places.length).toBeGreaterThan(10)
    await expect.poll(() => placesOf(page)).toEqual(places)
    await context.close()
  })

  it('are drawn without the font where it never comes, and their files say so', async () => {
    const { page, context } = await firstVisit((route) => route.abort())
    await shown(page, look.says)
    const figure = page.locator('main figure', { has: page.locator('svg text') }).first()
    const svg = (await takeFile(page, figure, 'SVG')).bytes.toString()
    expect(svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(vi.figure.fontMissing)
    expect(svg).not.toContain('@font-face')
    await context.close()
  })
})

it('widths of letters are those of the font', async () => {
  const weights: readonly TextWeight[] = [400, 500, 700]
  const { page } = await site.visit('/nowhere')
  const measured = await page.evaluate(
    async ([lines, of]) => {
      const context = document.createElement('canvas').getContext('2d')
      if (!context) throw new Error('canvas')
      const widths: number[][] = []
      for (const weight of of) {
        context.font = `${weight} 100px 'Be Vietnam Pro'`
        await document.fonts.load(context.font, lines.join(''))
        widths.push(lines.map((line) => context.measureText(line).width))
      }
      return widths
    },
    [texts, weights] as const,
  )
  for (const [n, weight] of weights.entries()) {
    for (const [i, text] of texts.entries()) {
      const ratio = textWidth(text, 100, weight) / (measured[n]?.[i] ?? 0)
      expect(ratio).toBeGreaterThan(0.99)
      expect(ratio).toBeLessThan(1.03)
    }
  }
})

const texts = [
  'Thành phố trực thuộc trung ương, quận Hoàn Kiếm',
  'Điểm số 68,60 (10/63) − 1.234 · Ưu tiên 5 %',
  'ĂÂÊÔƠƯĐ ăâêôơưđ ắằẳẵặ ẹẻẽ ịỉĩ ọỏõ ụủũ',
]

async function warmPage(): Promise<Page> {
  const { page } = await site.visit(look.hash)
  await shown(page, look.says)
  await page.waitForSelector('main figure svg text')
  return page
}

async function firstVisit(answer: (route: Route) => Promise<void>) {
  const context: BrowserContext = await site.browser.newContext({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(60_000)
  await context.route('**/*.woff2', answer)
  const page = await context.newPage()
  await page.goto(`${site.address}#${look.hash}`)
  return { page, context }
}

/** Every label of the pictures on the screen with where it stands, in pixels. */
function placesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main figure svg text')].map(
      (one) => `${one.textContent} ${one.getAttribute('x')} ${one.getAttribute('transform')}`,
    ),
  )
}
