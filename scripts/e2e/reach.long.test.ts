import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyView, figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { reachFaults } from './reachFaults.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it.each(everyView)('all of $hash is reached, pressed and read', async ({ hash, ids }) => {
  const { page } = await site.visit(hash)
  await figuresThere(page, ids)
  expect(await reachFaults(page)).toEqual([])
})
