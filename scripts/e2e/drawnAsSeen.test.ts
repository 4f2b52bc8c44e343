import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawnAsSeen } from './drawnAsSeen.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const phone = { width: 390, height: 844 }

it.each([
  { hash: '/', language: 'vi', cells: 80 },
  { hash: '/ranking?index=PCI&year=2021', language: 'en', cells: 400 },
  { hash: '/indicators?tab=heat', language: 'vi', cells: 300 },
] as const)('every figure of $hash leaves as it is seen, in $language', async ({ hash, language, cells }) => {
  const { page, said } = await site.visit(hash, { language })
  await shown(page, /./)
  const compared = await drawnAsSeen(page)
  expect(compared.faults).toEqual([])
  expect(compared.cells).toBeGreaterThan(cells)
  expect(said).toEqual([])
})

it('on a phone too, whatever is folded there', async () => {
  const { page } = await site.visit('/ranking?index=PCI&year=2021', { viewport: phone })
  await shown(page, /^PCI 2021: /)
  const compared = await drawnAsSeen(page)
  expect(compared.faults).toEqual([])
  expect(compared.figures).toBe(3)
})
