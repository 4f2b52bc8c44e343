import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyAddress } from './everyAddress.ts'
import { openSite, type Site } from './openSite.ts'
import { printFaults } from './printFaults.ts'
import { shown } from './shown.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it.each(everyAddress)('%s prints on full pages, without switches', async (hash) => {
  const { page } = await site.visit(hash)
  await shown(page, /./)
  expect(await printFaults(page)).toEqual([])
})
