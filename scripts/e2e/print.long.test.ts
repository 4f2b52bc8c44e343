import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageCodes } from '../../src/i18n/languages.ts'
import { everyView, figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { printFaults } from './printFaults.ts'
import { shown } from './shown.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe.each(languageCodes)('in %s', (language) => {
  it.each(everyView)('$hash prints on full pages, without switches', async ({ hash, ids }) => {
    const { page } = await site.visit(hash, { language })
    await shown(page, /./)
    await figuresThere(page, ids)
    expect(await printFaults(page)).toEqual([])
  })
})
