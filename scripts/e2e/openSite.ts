import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { serve } from '../serve.mjs'
import { built } from './built.ts'
import { listen } from './listen.ts'
import { recordingProxy } from './recordingProxy.ts'
import { go } from './shown.ts'
import { turnTo } from './turnTo.ts'

export interface Opened {
  page: Page
  /** What the console said and what was thrown, as `kind: text`. */
  said: string[]
  close(): Promise<void>
}

export interface Site {
  address: string
  /** The one browser of the run; a site closes only what was opened through it. */
  browser: Browser
  /** Hosts other than this machine that any page asked for. */
  asked: string[]
  /** Opens an address in a browser profile of its own: cold, where nothing is loaded or stored. */
  open(hash: string, options?: OpenOptions): Promise<Opened>
  /**
   * Goes to an address on the site's one warm page, turned to the language, size, colours and medium asked for
   * (Vietnamese, 1366 × 768, light, on screen by default); what was said before is forgotten.
   */
  visit(hash: string, look?: Look): Promise<Visited>
  close(): Promise<void>
}

export interface OpenOptions extends BrowserContextOptions {
  language?: 'vi' | 'en'
}

export interface Look {
  language?: 'vi' | 'en'
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  media?: 'screen' | 'print'
}

export type Visited = Pick<Opened, 'page' | 'said'>

export interface SiteOptions {
  /** Sub-path of the host. */
  base?: string
  /** Folder that holds dist/ and public/. */
  root?: string
}

/** The production build on a static host under a sub-path, in a real Chromium without any way out. */
export async function openSite(own?: SiteOptions): Promise<Site> {
  const proxy = await recordingProxy()
  const host = own ? await serve({ root: built, base: '/chi-so/', ...own }) : null
  const address = host?.address ?? inject('site')
  const browser = await chromium.connect(inject('browser'))

  const open = async (hash: string, { language = 'vi', ...options }: OpenOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({
      viewport: wide,
      proxy: { server: proxy.address, bypass: '127.0.0.1' },
      ...options,
    })
    const stored = JSON.stringify({ state: { language }, version: 0 })
    await context.addInitScript((text) => {
      if (localStorage.getItem('preferences') === null) localStorage.setItem('preferences', text)
    }, stored)
    const page = await context.newPage()
    const said = listen(page)
    await page.goto(`${address}#${hash}`)
    return { page, said, close: () => context.close() }
  }

  let warm: Promise<Opened> | undefined
  const visit = async (hash: string, look: Look = {}): Promise<Visited> => {
    warm ??= open(nowhere)
    const { page, said } = await warm
    // Over an empty screen: nothing that a headline or a table says is left of the address before.
    await go(page, nowhere)
    await page.waitForFunction(() => !document.querySelector('main figure, main [aria-busy="true"]'))
    await turnTo(page, { language: 'vi', viewport: wide, colorScheme: 'light', media: 'screen', ...look })
    said.length = 0
    await go(page, hash)
    return { page, said }
  }

  const close = async (): Promise<void> => {
    await browser.close()
    await host?.close()
    proxy.close()
  }
  return { address, browser, asked: proxy.asked, open, visit, close }
}

const nowhere = '/nowhere'
const wide = { width: 1366, height: 768 }
