import { afterAll, beforeAll, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { reachFaults } from './reachFaults.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it('all of a screen is reached, pressed and read, at every size of text', async () => {
  const { page } = await site.visit('/')
  await figuresThere(page, ['indices', 'attention'])
  expect(await reachFaults(page)).toEqual([])
})

it('where there is no screen a heading says so', async () => {
  const { page } = await site.visit('/nowhere')
  await page.getByRole('heading', { level: 1, name: vi.frame.notFound }).waitFor()
  expect(await page.title()).toBe(`${vi.frame.notFound} – ${vi.frame.title}`)
})
