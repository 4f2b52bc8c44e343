import { afterAll, beforeAll, expect, it } from 'vitest'
import { figuresThere, firstAddresses } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it('every screen opens where arrays make no copies and nothing pops over', async () => {
  const { page, said } = await site.open('/', {
    before: (page) =>
      page.addInitScript(() => {
        for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) {
          Reflect.deleteProperty(Array.prototype, name)
        }
        for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
          Reflect.deleteProperty(HTMLElement.prototype, name)
        }
      }),
  })
  for (const { hash, ids } of firstAddresses) {
    await page.goto(`${site.address}#${hash}`)
    await figuresThere(page, ids)
  }
  expect(said).toEqual([])
})
