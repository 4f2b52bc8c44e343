import { afterAll, beforeAll, expect, test } from 'vitest'
import { figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

test('a statement of one’s own is answered, refused, stopped, and kept in the address', async () => {
  const link = encodeURIComponent(
    "SELECT index, 1 / 0 AS nothing FROM indices WHERE 'Hà' <> '?' ORDER BY index",
  )
  const { page, said } = await site.visit(`/data?tab=sql&sql=${link}`)
  await figuresThere(page, ['sql-answer'])
  const answer = page.locator('figure[data-figure="sql-answer"]')
  expect(await answer.locator('h2').textContent()).toBe('7 dòng, 2 cột')
  expect(await answer.locator('tbody tr').first().textContent()).toMatch(/^[A-Z0-9]+–$/)

  const box = page.getByRole('textbox', { name: 'Câu SQL' })
  const run = async (sql: string) => {
    await box.fill(sql)
    await box.press('Control+Enter')
  }
  await run("SELECT 1;\nCOPY indices TO 'x.csv'")
  await page.getByRole('alert').filter({ hasText: 'Mỗi lần chạy một câu' }).waitFor()
  await run("SELECT *\nFROM read_csv('/data/indices.csv')")
  const fault = page.getByRole('alert').filter({ hasText: 'read_csv' })
  await fault.getByRole('button', { name: 'dòng 2, cột 6' }).click()
  expect(await box.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(14)

  await run('SELECT count(*) AS n FROM range(100000) a, range(100000) b, range(100000) c')
  const stop = page.getByRole('button', { name: 'Dừng' })
  await page.getByText('Đang chạy…').waitFor()
  await stop.click()
  await page.getByText('Đã dừng.').waitFor()

  await box.fill('SELECT count(*) AS n FROM ')
  await page.getByRole('button', { name: 'scores', exact: true }).click()
  await page.getByRole('button', { name: 'Chạy' }).click()
  await answer.getByRole('heading', { name: '1 dòng, 1 cột' }).waitFor()
  expect(new URL(page.url()).hash).toContain('scores')
  await page.goBack()
  await page.waitForFunction(() => location.hash.includes('range'))
  expect(said).toEqual([])
})
