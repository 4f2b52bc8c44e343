import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tabTo } from './byKeyboard.ts'
import { oldestDocument } from './oldestDocument.ts'
import { openSite, type Site } from './openSite.ts'
import { shown } from './shown.ts'
import { takeFile } from './takeFile.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

const { dossier: forgotten, office, officeName, division, days } = await oldestDocument()
const escaped = (text: string) => text.replaceAll(/[.()]/g, '\\$&')
const code = escaped(forgotten)
const addresses = [
  { hash: '/bottlenecks', says: /^(Quá hạn cộng lại|[\d,]+ working days past due)/ },
  {
    hash: '/bottlenecks?type=incoming+document&step=draft',
    says: new RegExp(`${days} (ngày làm việc|working days).*${escaped(office)}`),
  },
  { hash: '/bottlenecks?unit=S.NNMT.D1', says: /^(Bước thẩm định lâu nhất|Longest at review)/ },
  {
    hash: `/bottlenecks?type=incoming+document&case=${forgotten}`,
    says: new RegExp(`^(Văn bản đến|Incoming document) ${code}: .*${days}`),
  },
] as const

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe.each(['vi', 'en'] as const)('where cases wait, in %s', (language) => {
  it.each(addresses)('$hash is drawn and says nothing on the console', async ({ hash, says }) => {
    const { page, said } = await site.visit(hash, { language })
    await shown(page, says)
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
    if (language === 'en') expect(await vietnameseLeft(page)).toEqual([])
    expect(await page.locator('main figure').count()).toBe(await page.locator('main figure strong').count())
    expect(said).toEqual([])
  })
})

it('leads by mouse from the city over a department and a step to a case, and back', async () => {
  const { page, said } = await site.visit('/bottlenecks?type=incoming+document')
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
  await shown(page, new RegExp(`đang mở; lâu nhất ${days} ngày làm việc`))
  await page.getByRole('row', { name: new RegExp(`^${forgotten}`) }).click()
  await shown(page, new RegExp(`^Văn bản đến ${code}: đã ${days} ngày làm việc, đang ở ${escaped(division)}`))
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
  await shown(page, new RegExp(`đang mở; lâu nhất ${days} ngày làm việc`))
  await here.getByRole('link', { name: officeName }).click()
  await shown(page, new RegExp(`^${officeName}: `))
  expect(said).toEqual([])
  await site.visit(link.slice(link.indexOf('#') + 1))
  await shown(page, new RegExp(`^Văn bản đến ${code}: đã ${days} ngày làm việc`))
  expect(said).toEqual([])
})

it('leads from a step to a case by keyboard alone', async () => {
  const { page, said } = await site.visit(`/bottlenecks?type=incoming+document&unit=${office}`, {
    language: 'en',
  })
  await shown(page, /^Longest at drafting/)
  await tabTo(page, 'main tr[data-opens="true"]')
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await shown(page, new RegExp(`open cases; the oldest for ${days} working days`))
  expect(page.url()).toContain('step=draft')
  await tabTo(page, 'main tr[data-opens="true"]')
  await page.keyboard.press('Enter')
  await shown(page, new RegExp(`^Incoming document ${code}: for ${days} working days`))
  expect(said).toEqual([])
})

it('the exported list has every open case with its unit, step and age', async () => {
  const { page, said } = await site.visit(`/bottlenecks?type=incoming+document&unit=${office}&step=draft`)
  await shown(page, new RegExp(`đang mở; lâu nhất ${days} ngày làm việc`))
  const figure = page.locator('main figure', { has: page.getByRole('row', { name: new RegExp(forgotten) }) })
  const { name, bytes } = await takeFile(page, figure, 'CSV')
  expect(name).toMatch(/ho-so-dang-mo/)
  const text = bytes.toString()
  expect(text).toMatch(new RegExp(`${code}.*${escaped(division)}.*dự thảo.*${days}`))
  expect(text).toContain('SỐ GIẢ LẬP')
  expect(said).toEqual([])
})
