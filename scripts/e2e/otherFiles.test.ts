import { expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { dossiers, otherFiles, redate } from './otherFiles.ts'
import { rewriteParquet } from './rewriteParquet.ts'
import { go, shown } from './shown.ts'

const { page, open, change, described, line, offer } = otherFiles()
const whole = vi.bottlenecks.counted.whole('Thành phố Hà Nội')
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
