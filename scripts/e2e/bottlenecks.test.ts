import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessFaults } from './accessFaults.ts'
import { tabTo } from './byKeyboard.ts'
import { type Opened, openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

const forgotten = 'S.TUPHAP-240619-0019'
const addresses = [
  { hash: '/bottlenecks', says: /^(Quá hạn cộng lại|[\d,]+ working days past due)/ },
  { hash: '/bottlenecks?type=incoming+document&step=draft', says: /884 (ngày|days).*S\.TUPHAP/ },
  { hash: '/bottlenecks?unit=S.NNMT.D1', says: /^(Bước thẩm định lâu nhất|Longest at review)/ },
  {
    hash: `/bottlenecks?type=incoming+document&case=${forgotten}`,
    says: /^(Văn bản đến|Incoming document) S\.TUPHAP-240619-0019: .*884/,
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
  await shown(page, /^Quá hạn cộng lại 13\.142 ngày làm việc: 66,7/)
  await page.getByRole('row', { name: /^Sở Tư pháp/ }).click()
  await shown(page, /^Sở Tư pháp: /)
  await page
    .getByRole('row', { name: /^Phòng chuyên môn số 1/ })
    .first()
    .click()
  await shown(page, /^Phòng chuyên môn số 1 \(giả lập\) không có đơn vị con/)
  await page
    .getByRole('row', { name: /^dự thảo/ })
    .first()
    .click()
  await shown(page, /đang mở; lâu nhất 884 ngày/)
  await page.getByRole('row', { name: new RegExp(`^${forgotten}`) }).click()
  await shown(page, /^Văn bản đến S\.TUPHAP-240619-0019: đã 884 ngày, đang ở Phòng chuyên môn số 1/)
  const here = page.getByRole('navigation', { name: 'Vị trí' })
  expect(await here.getByRole('listitem').allTextContents()).toEqual([
    'Thành phố Hà Nội',
    'Sở Tư pháp',
    'Phòng chuyên môn số 1 (giả lập)',
    'dự thảo',
    forgotten,
  ])
  const link = page.url()
  await page.goBack()
  await shown(page, /đang mở; lâu nhất 884 ngày/)
  await here.getByRole('link', { name: 'Sở Tư pháp' }).click()
  await shown(page, /^Sở Tư pháp: /)
  const again = await site.open(link.slice(link.indexOf('#') + 1))
  await shown(again.page, /^Văn bản đến S\.TUPHAP-240619-0019: đã 884 ngày/)
  expect(again.said).toEqual([])
  await again.close()
  expect(said).toEqual([])
})

it('leads from a step to a case by keyboard alone', async () => {
  const { page, said } = opened.en
  await go(page, '/bottlenecks?type=incoming+document&unit=S.TUPHAP')
  await shown(page, /^Longest at drafting/)
  await tabTo(page, 'main tr[data-opens="true"]')
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await shown(page, /open cases; the oldest for 884 days/)
  expect(page.url()).toContain('step=draft')
  await tabTo(page, 'main tr[data-opens="true"]')
  await page.keyboard.press('Enter')
  await shown(page, /^Incoming document S\.TUPHAP-240619-0019: for 884 days/)
  expect(said).toEqual([])
})

it('the exported list has every open case with its unit, step and age', async () => {
  const { page, said } = opened.vi
  await go(page, '/bottlenecks?type=incoming+document&unit=S.TUPHAP&step=draft')
  await shown(page, /đang mở; lâu nhất 884 ngày/)
  const figure = page.locator('main figure', { has: page.getByRole('row', { name: new RegExp(forgotten) }) })
  await figure.hover()
  const waiting = page.waitForEvent('download')
  await figure.getByRole('button', { name: 'CSV' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/ho-so-dang-mo/)
  const stream = await file.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  expect(text).toMatch(new RegExp(`${forgotten}.*Phòng chuyên môn số 1.*dự thảo.*884`))
  expect(text).toContain('SỐ GIẢ LẬP')
  expect(said).toEqual([])
})
