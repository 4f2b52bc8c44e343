import { afterAll, beforeAll, expect, it } from 'vitest'
import { followText } from './followText.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'
import { tasks } from './tasks.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const some = tasks.filter(({ asks }) => /fell most|overdue/.test(asks))

it.each(some)('$asks', async ({ way, answer }) => {
  const wanted = await answer()
  const { page, said } = await site.visit('/')
  await shown(page, /PAR INDEX/)
  expect((await followText(page, way, wanted)).clicks).toBeLessThanOrEqual(3)
  expect(said).toEqual([])
})
