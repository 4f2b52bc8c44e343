import { afterAll, beforeAll, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'

const { frame, help, unit } = vi
const heatOf = (hash: string) => `/indicators?tab=heat&grain=month&period=2026-10${hash}`
const phone = { width: 390, height: 844 }

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it('a question mark lists the keys, and Escape closes the list', async () => {
  const { page, said } = await site.visit('/')
  await figuresThere(page, ['indices'])
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: help.title })
  await dialog.getByText('Ctrl K').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.count()).toBe(0)
  expect(said).toEqual([])
})

it('where there is no screen a heading says so', async () => {
  const { page } = await site.visit('/nowhere')
  await page.getByRole('heading', { level: 1, name: frame.notFound }).waitFor()
  expect(await page.title()).toBe(`${frame.notFound} – ${frame.title}`)
})

it('the bar of a phone has the four screens of who has a unit of their own, or of who has none', async () => {
  const { page } = await site.visit('/unit?unit=S.TAICHINH.2025', { viewport: phone })
  const { overview, ranking, causes, indicators, bottlenecks, unit: own } = frame.screens
  const bar = () => page.getByRole('navigation', { name: frame.places }).getByRole('link').allTextContents()
  await expect.poll(bar).toEqual([overview, ranking, causes, own])
  const start = page.getByRole('button', { name: unit.start.choose })
  await start.click()
  await expect.poll(bar).toEqual([overview, indicators, own, bottlenecks])
  await page.getByRole('button', { name: unit.start.drop }).click()
  await expect.poll(bar).toEqual([overview, ranking, causes, own])
})

it('on a phone few units stand side by side, their indicators below each other', async () => {
  const { page } = await site.visit(heatOf('&kind=department'), { viewport: phone })
  await shown(page, /^Tháng 10\/2026: /)
  const heads = page.locator('figure[data-figure="heat-of-indicators"] thead th[scope="col"]')
  expect(await heads.count()).toBeGreaterThan(10)
  await page.locator('figure input[type="search"]').fill('Sở Tư pháp')
  await expect.poll(() => heads.allTextContents()).toEqual([vi.column.indicator, 'Sở Tư pháp ◇'])
})

it('what stood of one unit is never seen below the name of another', async () => {
  const { page } = await site.visit('/unit?unit=S.XAYDUNG.2025')
  await figuresThere(page, ['indicators'])
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const name = document.querySelector('main nav [aria-current], main nav')?.textContent ?? ''
      for (const one of document.querySelectorAll('main figure :is(h2, h3)')) {
        const isSeen = one.checkVisibility({ visibilityProperty: true })
        if (isSeen && name.includes('Sở Tài chính') && one.textContent?.includes('Sở Xây dựng')) {
          seen.push(one.textContent)
        }
      }
      requestAnimationFrame(look)
    }
    look()
  })
  await go(page, '/unit?unit=S.TAICHINH.2025')
  await shown(page, /Sở Tài chính/)
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([])
})
