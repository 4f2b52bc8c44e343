import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageCodes } from '../../src/i18n/languages.ts'
import { drawnAsSeen } from './drawnAsSeen.ts'
import { everyView, figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'

let site: Site
const compared = { figures: 0, cells: 0 }

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe.each(languageCodes)('in %s', (language) => {
  it.each(everyView)('every figure of $hash leaves as it is seen', async ({ hash, ids }) => {
    const { page } = await site.visit(hash, { language })
    await shown(page, /./)
    await figuresThere(page, ids)
    const { figures, cells, faults } = await drawnAsSeen(page)
    compared.figures += figures
    compared.cells += cells
    expect(faults).toEqual([])
  })
})

it('compared are more than 280 figures with more than 40 000 cells', () => {
  console.info(compared)
  expect(compared.figures).toBeGreaterThan(280)
  expect(compared.cells).toBeGreaterThan(40_000)
})
