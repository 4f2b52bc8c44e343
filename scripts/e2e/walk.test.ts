import { afterAll, beforeAll, it } from 'vitest'
import { byKeyboard } from './hands.ts'
import { openSite, type Site } from './openSite.ts'
import { walk } from './walk.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it('from the city’s indices to a case, by keyboard alone', { timeout: 600_000 }, async () => {
  await walk(site, byKeyboard, site.visit)
})
