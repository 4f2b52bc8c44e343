import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Followed, followText } from './followText.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'
import { tasks } from './tasks.ts'

let site: Site
const took: (Followed & { asks: string })[] = []

beforeAll(async () => {
  site = await openSite()
})

afterAll(async () => {
  const lines = took.map(
    ({ asks, clicks, seconds }) => `${clicks} clicks, ${seconds.toFixed(1)} s: ${asks}\n`,
  )
  process.stdout.write(lines.join(''))
  await site.close()
})

it.each(tasks)('$asks', async ({ asks, way, answer }) => {
  const wanted = await answer()
  const { page, said } = await site.visit('/')
  await shown(page, /PAR INDEX/)
  const followed = await followText(page, way, wanted)
  took.push({ asks, ...followed })
  expect(followed.clicks).toBeLessThanOrEqual(3)
  expect(said).toEqual([])
})

it('there are twelve of them', () => {
  expect(tasks).toHaveLength(12)
})
