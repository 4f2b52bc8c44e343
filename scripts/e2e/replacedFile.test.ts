import { DuckDBInstance } from '@duckdb/node-api'
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
  it('shows the figures of a replaced file after a reload, on the overview too', async () => {
    site = await openSite({ base: '/a/b/', root: copy.root })
    expect(site.address).toMatch(/\/a\/b\/$/)
    const { page, said } = await site.open('/')
    await shown(page, /PAR INDEX \(3\/63\)/)
    await page.waitForFunction(() => performance.getEntriesByName('screens:ready').length > 0)
    await raise(copy.file('scores.parquet'))
    await page.reload()
    await page.locator('main figure').getByText('99,99').first().waitFor()
    await shown(page, /PAR INDEX \(1\/63\)/)
    await go(page, '/ranking?index=PAR&year=2024')
    expect(await shown(page, /^PAR 2024: /)).toContain('hạng 1/63, 99,99')
    expect(said).toEqual([])
    expect(site.asked).toEqual([])
  })
})

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
