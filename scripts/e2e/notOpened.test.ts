import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { built } from './built.ts'
import { openSite, type Site } from './openSite.ts'

const document = path.join(built, 'dist', 'index.html')

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it('without script the document says so, in both languages', async () => {
  const { page } = await site.visit('/nowhere')
  // Where a test turns script off, Chromium reads a document as if it were on.
  const said = await page.evaluate(async () => {
    const text = await (await fetch(location.pathname)).text()
    const read = new DOMParser().parseFromString(text, 'text/html')
    return [...read.querySelectorAll('#root > noscript > p')].map((line) => line.textContent)
  })
  expect(said).toEqual([
    expect.stringContaining('Trang này cần JavaScript'),
    expect.stringContaining('This page needs JavaScript'),
  ])
})

it('at an address without its last slash the document says that it belongs there', async () => {
  const { page, close } = await site.open('/nowhere')
  const { origin } = new URL(site.address)
  await page.route(`${origin}/chi-so-khac`, (route) =>
    route.fulfill({ path: document, contentType: 'text/html' }),
  )
  await page.goto(`${origin}/chi-so-khac`)
  await page.getByText('địa chỉ kết thúc bằng “/”').waitFor()
  await page.getByText('let the address end with “/”').waitFor()
  await close()
})

it('opened as a file the document says that it needs a web server', async () => {
  const { page, close } = await site.open('/nowhere')
  await page.goto(pathToFileURL(document).href)
  await page.getByText('mở từ máy chủ web').waitFor()
  await page.getByText('open it from a web server').waitFor()
  expect(await page.locator('#root .opening').evaluate((one) => getComputedStyle(one).opacity)).toBe('1')
  await close()
})
