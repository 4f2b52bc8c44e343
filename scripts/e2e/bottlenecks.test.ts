import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessFaults } from './accessFaults.ts'
import { tabTo } from './byKeyboard.ts'
import { downloaded } from './downloaded.ts'
import { oldestDocument } from './oldestDocument.ts'
import { type Opened, openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

const { dossier: forgotten, office, officeName, division, days } = await oldestDocument()
const escaped = (text: string) => text.replaceAll(/[.()]/g, '\\$&')
const code = escaped(forgotten)
const addresses = [
  { hash: '/bottlenecks', says: /^(Quá hạn cộng lại|[\d,]+ working days past due)/ },
  {
    hash: '/bottlenecks?type=incoming+document&step=draft',
    says: new RegExp(`${days} (ngày|days).*${escaped(office)}`),
  },
  { hash: '/bottlenecks?unit=S.NNMT.D1', says: /^(Bước thẩm định lâu nhất|Longest at review)/ },
  {
    hash: `/bottlenecks?type=incoming+document&case=${forgotten}`,
    says: new RegExp(`^(Văn bản đến|Incoming document) ${code}: .*${days}`),
  },
] as const

let site: Site
let opened: Record<'vi' | 'en', Opened>

beforeAll(async () => {
  site = await openSite()
  const [inVietnamese, inEnglish] = await Promise.all([
    site.open('/bottlenecks', { language: 'vi' }),
    site.open('/bottlenecks', { language: 'en' }),
  ])
  opened = { vi: inVietnamese, en: inEnglish }
})

afterAll(() => site.close())

describe.each(['vi', 'en'] as const)('where cases wait, in %s', (language) => {
  it.each(addresses)('$hash is drawn, says nothing on the console and has no access fault', async (one) => {
    const { page, said } = opened[language]
    await go(page, one.hash)
    await shown(page, one.says)
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
    expect(await accessFaults(page)).toEqual([])
    if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
    expect(await page.locator('main figure').count()).toBe(await page.locator('main figure strong').count())
    expect(said).toEqual([])
  })
})

it('is without access faults on dark paper and on a phone', async () => {
  const { page, said } = opened.vi
  await page.emulateMedia({ colorScheme: 'dark' })
  await go(page, addresses[3].hash)
  await shown(page, addresses[3].says)
  expect(await accessFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await accessFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1366, height: 768 })
  expect(said).toEqual([])
})

it('leads by mouse from the city over a department and a step to a case, and back', async () => {
  const { page, said } = opened.vi
  await go(page, '/bottlenecks?type=incoming+document')
  await shown(page, /^Quá hạn cộng lại [\d.]+ ngày làm việc: [\d,]+/)
  await page.getByRole('row', { name: new RegExp(`^${officeName}`) }).click()
  await shown(page, new RegExp(`^${officeName}: `))
  const ownDivision = page.getByRole('row').filter({ hasText: division })
  await ownDivision.first().click()
  await shown(page, new RegExp(`^${escaped(division)} không có đơn vị con`))
  await page
    .getByRole('row', { name: /^dự thảo/ })
    .first()
    .click()
  await shown(page, new RegExp(`đang mở; lâu nhất ${days} ngày`))
  await page.getByRole('row', { name: new RegExp(`^${forgotten}`) }).click()
  await shown(page, new RegExp(`^Văn bản đến ${code}: đã ${days} ngày, đang ở ${escaped(division)}`))
  const here = page.getByRole('navigation', { name: 'Vị trí' })
  expect(await here.getByRole('listitem').allTextContents()).toEqual([
    'Thành phố Hà Nội',
    officeName,
    division,
    'dự thảo',
    forgotten,
  ])
  const link = page.url()
  await page.goBack()
  await shown(page, new RegExp(`đang mở; lâu nhất ${days} ngày`))
  await here.getByRole('link', { name: officeName }).click()
  await shown(page, new RegExp(`^${officeName}: `))
  const again = await site.open(link.slice(link.indexOf('#') + 1))
  await shown(again.page, new RegExp(`^Văn bản đến ${code}: đã ${days} ngày`))
  expect(again.said).toEqual([])
  await again.close()
  expect(said).toEqual([])
})

it('leads from a step to a case by keyboard alone', async () => {
  const { page, said } = opened.en
  await go(page, `/bottlenecks?type=incoming+document&unit=${office}`)
  await shown(page, /^Longest at drafting/)
  await tabTo(page, 'main tr[data-opens="true"]')
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await shown(page, new RegExp(`open cases; the oldest for ${days} days`))
  expect(page.url()).toContain('step=draft')
  await tabTo(page, 'main tr[data-opens="true"]')
  await page.keyboard.press('Enter')
  await shown(page, new RegExp(`^Incoming document ${code}: for ${days} days`))
  expect(said).toEqual([])
})

it('the exported list has every open case with its unit, step and age', async () => {
  const { page, said } = opened.vi
  await go(page, `/bottlenecks?type=incoming+document&unit=${office}&step=draft`)
  await shown(page, new RegExp(`đang mở; lâu nhất ${days} ngày`))
  const figure = page.locator('main figure', { has: page.getByRole('row', { name: new RegExp(forgotten) }) })
  await figure.hover()
  const waiting = page.waitForEvent('download')
  await figure.getByRole('button', { name: 'CSV' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/ho-so-dang-mo/)
  const text = (await downloaded(file)).toString()
  expect(text).toMatch(new RegExp(`${code}.*${escaped(division)}.*dự thảo.*${days}`))
  expect(text).toContain('SỐ GIẢ LẬP')
  expect(said).toEqual([])
})
