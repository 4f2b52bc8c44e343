import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureAddresses, figuresThere } from './everyFigure.ts'
import { type OpenOptions, openSite, type Site } from './openSite.ts'
import { screenText } from './screenText.ts'

const address = figureAddresses.find(({ screen }) => screen === 'indicators') ?? { hash: '', ids: [] }

let site: Site
let usual: string

beforeAll(async () => {
  site = await openSite()
  usual = await textAt({})
})

afterAll(() => site.close())

async function textAt(options: OpenOptions): Promise<string> {
  const { page, said, close } = await site.open(address.hash, options)
  await figuresThere(page, address.ids)
  const text = await screenText(page)
  expect(said.filter((one) => one.startsWith('thrown:'))).toEqual([])
  await close()
  return text
}

describe('the same is read', () => {
  it.each([
    ['Pacific/Kiritimati', 'en-US'],
    ['Pacific/Pago_Pago', 'de-DE'],
    ['America/St_Johns', 'ar-EG'],
    ['Asia/Kathmandu', 'tr-TR'],
    ['Europe/London', 'ja-JP'],
  ])('by who sits in %s and has a browser in %s', async (timezoneId, locale) => {
    expect(await textAt({ timezoneId, locale })).toBe(usual)
  })

  it.each(['localStorage', 'sessionStorage', 'indexedDB', 'caches'])(
    'where the browser forbids %s',
    async (name) => {
      const forbid = (name: string) => {
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }
      expect(await textAt({ before: (page) => page.addInitScript(forbid, name) })).toBe(usual)
    },
  )
})

it('back and forward lead through the same screens', async () => {
  const { page, close } = await site.open('/')
  const way = figureAddresses.slice(0, 6)
  const texts: string[] = []
  for (const { hash, ids } of way) {
    await page.goto(`${site.address}#${hash}`)
    await figuresThere(page, ids)
    texts.push(await screenText(page))
  }
  for (const [i, { ids }] of [...way.slice(0, -1).entries()].toReversed()) {
    await page.goBack()
    await figuresThere(page, ids)
    expect(await screenText(page)).toBe(texts[i])
  }
  for (const [i, { ids }] of way.entries()) {
    if (i === 0) continue
    await page.goForward()
    await figuresThere(page, ids)
    expect(await screenText(page)).toBe(texts[i])
  }
  await close()
})

it('a page that is loaded again and again while it loads comes all the same', async () => {
  const { page, close } = await site.open(address.hash)
  for (const pause of [0, 100, 300, 600, 1000, 1500]) {
    await page.waitForTimeout(pause)
    await page.reload({ waitUntil: 'commit' })
  }
  await figuresThere(page, address.ids)
  expect(await screenText(page)).toBe(usual)
  await close()
})

it('a tab that was frozen goes on', async () => {
  const { page, close } = await site.open(address.hash)
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await new Promise((resolve) => setTimeout(resolve, 3000))
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await figuresThere(page, address.ids)
  expect(await screenText(page)).toBe(usual)
  await close()
})
