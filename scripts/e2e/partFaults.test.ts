import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from './openSite.ts'
import { meetFault, partFaults } from './partFaults.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

/** One of each kind: code, style, pictures, the engine; all of them are met in the long test. */
const kinds = ['code of a screen', 'style of a screen', 'ECharts', 'the engine'].flatMap(
  (kind) => partFaults.find(({ fault }) => fault === kind) ?? [],
)

it.each(kinds)('$fault, $how: is said, and comes back without a trace', async (fault) => {
  expect((await meetFault(site, fault)).after).toBe('same text')
})
