import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from './openSite.ts'
import { type FaultOutcome, meetFault, partFaults } from './partFaults.ts'

let site: Site
const table: FaultOutcome[] = []

beforeAll(async () => {
  site = await openSite()
})

afterAll(async () => {
  console.table(table)
  await site.close()
})

it.each(partFaults)('$fault, $how: is said, and comes back without a trace', async (fault) => {
  table.push(await meetFault(site, fault))
  expect(table.at(-1)?.after).toBe('same text')
})
