import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageCodes } from '../../src/i18n/languages.ts'
import { figures } from '../../src/state/figures.examples.ts'
import { copySite } from './copySite.ts'
import { figureAddresses, figuresOn, figuresThere, sqlOn, wrongFigures } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'
import { withoutRows } from './withoutRows.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const placeOf = (wanted: string): string => {
  const found = figures.find(({ id }) => id === wanted)
  if (!found) throw new Error(`no figure is listed as ${wanted}`)
  return found.at
}

describe.each(languageCodes)('every figure that is listed, in %s', (language) => {
  it.each(figureAddresses)('$hash', async ({ hash, screen, ids }) => {
    const { page, said } = await site.visit(hash, { language })
    await figuresThere(page, ids)
    expect(wrongFigures(screen, await figuresOn(page))).toEqual([])
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
    if (language === 'vi') expect(await withoutRows(await sqlOn(page))).toEqual([])
    if (language !== 'vi') expect(await vietnameseLeft(page)).toEqual([])
    expect(said).toEqual([])
  })
})

describe('figures without an address of their own', () => {
  it('a case stands where it is opened from the list of cases', async () => {
    const { page } = await site.visit(placeOf('case'))
    await figuresThere(page, ['cases'])
    await page.locator('[data-figure="cases"] tr[data-opens="true"]').first().click()
    await figuresThere(page, ['case'])
    expect(wrongFigures('bottlenecks', await figuresOn(page))).toEqual([])
  })

  it('what was reported stands where a period was closed', async () => {
    const copy = copySite()
    const closings = [
      'calendar,period,closed_at,unit,indicator,numerator,denominator',
      'civil,2026-W46,2026-11-17,HN,on_time,1,2',
    ]
    writeFileSync(copy.file('closings.csv'), `${closings.join('\n')}\n`)
    const closed = await openSite({ root: copy.root })
    try {
      const { page } = await closed.visit(placeOf('closing'))
      await figuresThere(page, ['closing'])
      expect(wrongFigures('indicators', await figuresOn(page))).toEqual([])
    } finally {
      await closed.close()
      copy.remove()
    }
  })
})
