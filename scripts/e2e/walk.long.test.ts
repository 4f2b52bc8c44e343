import { afterAll, beforeAll, it } from 'vitest'
import { byMouse } from './hands.ts'
import { openSite, type Site } from './openSite.ts'
import { walk } from './walk.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it('from the city’s indices to a case, by mouse', { timeout: 600_000 }, async () => {
  await walk(site, byMouse, site.open)
})
