import { expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { ownIndices } from '../database/ownIndices.examples.ts'
import { dossiers, otherFiles, redate, replaceBy } from './otherFiles.ts'
import { rewriteParquet } from './rewriteParquet.ts'
import { go, shown } from './shown.ts'
import { turnTo } from './turnTo.ts'

const { page, open, change, described, line, offer } = otherFiles()
const whole = vi.bottlenecks.counted.whole('Thành phố Hà Nội')
const look = { viewport: { width: 1366, height: 768 }, colorScheme: 'light', media: 'screen' } as const
const written = (rows: number) => `${vi.format.number(rows)} dòng`

it('fewer cases than described: both numbers stand above the figures, and nothing prepared is shown', async () => {
  const { rows } = described()
  await rewriteParquet(change(dossiers), 'SELECT * FROM file LIMIT 5000')
  await open('/bottlenecks')
  await line().waitFor()
  await line()
    .getByText(`${dossiers}: mô tả ${written(rows)}, đọc được ${written(5000)}`)
    .waitFor()
  await shown(page(), /^Quá hạn cộng lại/)
  expect(await page().getByText(whole).count()).toBe(0)
  expect(await line().count()).toBe(1)
  await go(page(), '/ranking?index=PCI&year=2021')
  await shown(page(), /^PCI 2021: /)
  expect(await line().count()).toBe(0)
})

it('data replaced while the page is open are noticed before another part is read, and are not mixed', async () => {
  await open('/ranking?index=PAR&year=2024')
  await shown(page(), /^PAR 2024: /)
  await page().waitForFunction(() => performance.getEntriesByName('engine:idle').length > 0)
  redate(change('datapackage.json'))
  await go(page(), '/bottlenecks?unit=S.NNMT')
  await offer().waitFor()
  await page().getByRole('alert').getByText('đã được thay sau khi trang này mở').first().waitFor()
  await go(page(), '/ranking?index=PAR&year=2024')
  await shown(page(), /^PAR 2024: /)
})

it('a package of other indices and indicators stands in its own order, by its own names, groups and subjects', async () => {
  await replaceBy(ownIndices, change('datapackage.json'))
  const heads = (which: string) =>
    page()
      .locator(`main thead ${which}`)
      .evaluateAll((cells) => cells.map((cell) => cell.childNodes[0]?.textContent ?? ''))
  await open('/ranking')
  await shown(page(), /^CITIZEN 2024: /)
  for (const [language, indices, group, subjects, columns] of own) {
    await turnTo(page(), { ...look, language })
    await go(page(), '/')
    await shown(page(), new RegExp(indices[0]))
    const names = page().locator('main tbody a[href*="#/ranking?index="]')
    expect((await names.allTextContents()).slice(0, 2)).toEqual(indices)
    await go(page(), '/ranking')
    expect(await shown(page(), /^CITIZEN 2024: /)).toMatch(group)
    await go(page(), '/components')
    expect(await shown(page(), /^CITIZEN 2024: /)).toMatch(group)
    await go(page(), '/indicators?tab=heat')
    await shown(page(), /47/)
    expect(await heads('th[scope="colgroup"]')).toEqual(subjects)
    expect((await heads('tr:last-child th button')).slice(1)).toEqual(columns)
  }
})

/** By language: indices on the overview, group of Hà Nội in the first, subjects and columns of the heat table. */
const own = [
  [
    'vi',
    ['Người dân', 'Chỉ số doanh nghiệp của ta'],
    /nhóm vừa/,
    ['Thái độ', 'Nhanh chóng', 'Khác'],
    ['Niềm nở', 'Gọi lại đúng hẹn', 'Trong ngày', 'Được kiểm tra lại'],
  ],
  [
    'en',
    ['Citizens', 'Our business index'],
    /middle group/,
    ['Manner', 'Speed', 'Other'],
    ['Friendly', 'Called back as promised', 'Same day', 'Checked again'],
  ],
] as const
