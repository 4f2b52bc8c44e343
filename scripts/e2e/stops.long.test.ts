import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coveredStops } from './coveredStops.ts'
import { everyView, figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'

const sizes = [
  { name: 'as it is', viewport: { width: 1366, height: 768 } },
  { name: 'at twice the size', viewport: { width: 683, height: 384 } },
] as const

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe.each(sizes)('nothing that has the focus lies under another part, $name', ({ viewport }) => {
  it.each(everyView)('$hash', async ({ hash, ids }) => {
    const { page } = await site.visit(hash, { viewport })
    await figuresThere(page, ids)
    const { seen, covered } = await coveredStops(page, 100)
    expect(covered).toEqual([])
    expect(seen).toBeGreaterThan(0)
  })
})
