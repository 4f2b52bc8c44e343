import { afterAll, beforeAll, expect, it } from 'vitest'
import { coveredStops } from './coveredStops.ts'
import { figuresThere, firstAddresses } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'

/** What a window of 1366 × 768 leaves at twice and at four times the size. */
const twice = { width: 683, height: 384 }
const fourTimes = { width: 342, height: 192 }

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const few = firstAddresses.filter(({ screen }) => screen === 'overview' || screen === 'plan')

it.each(few)(
  'at twice the size nothing that has the focus lies under a bar: $hash',
  async ({ hash, ids }) => {
    const { page } = await site.visit(hash, { viewport: twice })
    await figuresThere(page, ids)
    const { seen, covered } = await coveredStops(page, 60)
    expect(covered).toEqual([])
    expect(seen).toBeGreaterThan(20)
  },
)

it.each(firstAddresses)(
  'at four times the size two thirds of the window are left: $hash',
  async ({ hash, ids }) => {
    const { page } = await site.visit(hash, { viewport: fourTimes })
    await figuresThere(page, ids)
    const left = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2)
      const rows = Array.from({ length: innerHeight }, (_, y) => document.elementFromPoint(innerWidth / 2, y))
      const stays = (one: Element | null): boolean =>
        one !== null && (/fixed|sticky/.test(getComputedStyle(one).position) || stays(one.parentElement))
      return rows.filter((one) => !stays(one)).length / innerHeight
    })
    expect(left).toBeGreaterThanOrEqual(2 / 3)
  },
)

it('in colours of the system what is chosen is framed, and each step of the heat has a heavier line', async () => {
  const { page } = await site.visit('/indicators?tab=heat&grain=month&period=2026-10&kind=commune')
  await figuresThere(page, ['heat-of-indicators'])
  await page.emulateMedia({ forcedColors: 'active' })
  try {
    const { chosen, unframed, lines } = await page.evaluate(() => {
      const isFramed = (one: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 1
      }
      const chosen = [
        ...document.querySelectorAll(
          '[aria-pressed="true"], [aria-selected="true"], a[aria-current]:not([aria-current="false"])',
        ),
        ...[...document.querySelectorAll('input[type="radio"]:checked')].flatMap(
          (one) => one.closest('label') ?? [],
        ),
      ].filter((one) => one.checkVisibility())
      const lines = [0, 1, 2, 3, 4].map((step) => {
        const cell = document.querySelector(`figure td[data-step="${step}"]`)
        return cell ? Number.parseFloat(getComputedStyle(cell).borderBottomWidth) : null
      })
      const unframed = chosen.filter((one) => !isFramed(one)).map(({ textContent }) => textContent)
      return { chosen: chosen.length, unframed, lines }
    })
    expect(unframed).toEqual([])
    expect(chosen).toBeGreaterThan(4)
    const drawn = lines.flatMap((line) => line ?? [])
    expect(drawn.length).toBeGreaterThan(2)
    expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b))
    expect(drawn[0]).toBeGreaterThan(0)
  } finally {
    await page.emulateMedia({ forcedColors: 'none' })
  }
})
