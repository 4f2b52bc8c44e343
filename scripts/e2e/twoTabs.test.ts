import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { openSite, type Site } from './openSite.ts'
import { go } from './shown.ts'

const said = vi.scenarios.kept
const plan = '/plan?index=PCI'

let site: Site
let first: Page
let second: Page

beforeAll(async () => {
  site = await openSite()
})

afterAll(async () => {
  await second?.close()
  await site.close()
})

afterEach(() => first.evaluate(() => localStorage.clear()))

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: said.name }).fill(name)
  await page.getByRole('button', { name: said.keep }).click()
}

const listed = (page: Page, name: string) =>
  page.getByRole('button', { name: said.openNamed(name), exact: true })
const stored = (name: string) =>
  first.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), name)

describe('two tabs', () => {
  it('show each other’s scenarios at once, and neither loses the other’s', async () => {
    first = (await site.visit(plan)).page
    second = await first.context().newPage()
    await second.goto(`${site.address}#${plan}`)
    await keep(first, 'Của thẻ một')
    await listed(second, 'Của thẻ một').waitFor()
    await keep(second, 'Của thẻ hai')
    await listed(first, 'Của thẻ hai').waitFor()
    await listed(first, 'Của thẻ một').waitFor()
    await first.getByRole('button', { name: said.dropNamed('Của thẻ hai'), exact: true }).click()
    await listed(second, 'Của thẻ hai').waitFor({ state: 'detached' })
    await second.reload()
    await listed(second, 'Của thẻ một').waitFor()
  })

  it('keep each other’s explanations', async () => {
    const words = vi.unit.explained
    const explain = async (page: Page, dossier: string) => {
      const form = page.getByRole('form', { name: words.form })
      const line = page.locator('[data-line="explained"]')
      await form.or(line).first().waitFor()
      if (await line.isVisible()) await line.getByRole('button').click()
      await form.getByLabel(words.case).fill(dossier)
      await form.getByLabel(words.promised).fill('2026-12-01')
      await form.getByRole('button', { name: words.write }).click()
    }
    await Promise.all([first, second].map((page) => go(page, '/unit?unit=S.NNMT')))
    await explain(first, 'S.NNMT-1')
    await second.getByRole('heading', { name: words.headline(1) }).waitFor()
    await explain(second, 'S.NNMT-2')
    await first.getByRole('heading', { name: words.headline(2) }).waitFor()
    await Promise.all([first, second].map((page) => go(page, plan)))
  })

  it('keep an entry of a newer version, which hides none of the others', async () => {
    const newer = { id: 'n1', title: 'Của bản mới hơn', steps: [] }
    await first.evaluate((entry) => {
      localStorage.setItem('scenarios', JSON.stringify({ state: { kept: [entry] }, version: 9 }))
    }, newer)
    await keep(first, 'Của bản này')
    await listed(second, 'Của bản này').waitFor()
    const { state, version } = await stored('scenarios')
    expect(version).toBe(9)
    expect(state.kept[0]).toEqual(newer)
    expect(state.kept[1]).toMatchObject({ name: 'Của bản này' })
  })
})

describe('storage that is full', () => {
  const alert = (page: Page) => page.getByRole('alert', { name: vi.frame.unsavedLabel })

  it('is told, never “kept”, and what was written is kept once there is room', async () => {
    await first.evaluate(() => {
      for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
        try {
          localStorage.setItem(`filler ${size}`, 'x'.repeat(size))
        } catch {
          // Too long for what is left: the next is half as long.
        }
      }
    })
    await keep(first, 'Không còn chỗ')
    await alert(first).getByText(vi.frame.unsaved).waitFor()
    await first.getByRole('heading', { name: said.titleUnsaved }).waitFor()
    await listed(first, 'Không còn chỗ').waitFor()
    expect(await first.getByText(/đã giữ/i).count()).toBe(0)
    expect(await listed(second, 'Không còn chỗ').count()).toBe(0)
    await second.evaluate(() => localStorage.clear())
    await listed(second, 'Không còn chỗ').waitFor()
    await alert(first).waitFor({ state: 'detached' })
    await first.getByRole('heading', { name: said.title }).waitFor()
  })
})

describe('two tabs that take files over at the same time', () => {
  const layers = (page: Page) => page.locator('section[aria-labelledby="intake-layers"] tbody tr')
  const give = async (page: Page, name: string, day: string) => {
    const text = `date,kind,name_vi,source\n${day},directive,Việc ngày ${day},thử\n`
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    return page.getByRole('button', { name: 'Nạp số liệu', exact: true })
  }

  it('keep both, and each shows the other’s', async () => {
    await Promise.all([first, second].map((page) => go(page, '/data?tab=upload')))
    const takes = [await give(first, 'a.csv', '2026-11-02'), await give(second, 'b.csv', '2026-11-03')]
    await Promise.all(takes.map((take) => take.click()))
    for (const page of [first, second])
      for (const name of ['a.csv', 'b.csv']) await layers(page).filter({ hasText: name }).waitFor()
    await second.reload()
    await layers(second).nth(1).waitFor()
    expect(await layers(second).count()).toBe(2)
    await second.getByRole('button', { name: 'Xóa mọi dữ liệu' }).click()
    await second.getByRole('button', { name: 'Bấm lần nữa' }).click()
    await layers(first).first().waitFor({ state: 'detached' })
  })
})
