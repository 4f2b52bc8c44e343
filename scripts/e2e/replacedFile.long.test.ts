import { DuckDBInstance } from '@duckdb/node-api'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { copySite } from './copySite.ts'
import { openSite, type Site } from './openSite.ts'
import { go, shown } from './shown.ts'

const copy = copySite()
let site: Site | undefined

afterAll(async () => {
  await site?.close()
  copy.remove()
})

describe('a site under any sub-path', () => {
  it('shows the figures of a replaced file after a reload, and says of the overview’s old ones that they are unchecked', async () => {
    site = await openSite({ base: '/a/b/', root: copy.root })
    expect(site.address).toMatch(/\/a\/b\/$/)
    const { page, said } = await site.open('/')
    await shown(page, /PAR INDEX \(3\/63\)/)
    await page.waitForFunction(() => performance.getEntriesByName('screens:ready').length > 0)
    await raise(copy.file('scores.parquet'))
    const release = await hold(page, /scores\.parquet/)
    await page.reload()
    await page
      .locator('main figure')
      .getByText(/PAR INDEX \(3\/63\)/)
      .first()
      .waitFor()
    const checking = page.getByText('đang kiểm tra với tệp dữ liệu')
    await checking.waitFor()
    release()
    await page.locator('main figure').getByText('99,99').first().waitFor()
    await shown(page, /PAR INDEX \(1\/63\)/)
    await checking.waitFor({ state: 'detached' })
    await go(page, '/ranking?index=PAR&year=2024')
    expect(await shown(page, /^PAR 2024: /)).toContain('hạng 1/63, 99,99')
    expect(said).toEqual([])
    expect(site.asked).toEqual([])
  })
})

/** Keeps back what the page asks for until it is released. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.context().route(address, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Hà Nội first in PAR INDEX 2024. */
async function raise(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`CREATE TABLE scores AS SELECT * FROM '${file}'`)
  await connection.run(`UPDATE scores SET score = 99.99, rank_published = 1
    WHERE "index" = 'PAR' AND year = 2024 AND place = '01' AND component = 'PAR'`)
  await connection.run(`COPY scores TO '${file}' (FORMAT parquet, COMPRESSION zstd)`)
  connection.closeSync()
  instance.closeSync()
}
