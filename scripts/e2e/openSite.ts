import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject, onTestFailed } from 'vitest'
import { type Language, languageCodes } from '../../src/i18n/languages.ts'
import { serve } from '../serve.mjs'
import { built } from './built.ts'
import { intranet } from './intranet.ts'
import { listen } from './listen.ts'
import { recordingProxy } from './recordingProxy.ts'
import { goAnew } from './shown.ts'
import { turnTo } from './turnTo.ts'

export interface Opened {
  page: Page
  /** What the console said and what was thrown, as `kind: text`. */
  said: string[]
  close(): Promise<void>
}

export interface Site {
  address: string
  /** The one browser of the run. */
  browser: Browser
  /** Hosts other than this machine that any page asked for. */
  asked: string[]
  /** Opens an address in a browser profile of its own: cold, where nothing is loaded or stored. */
  open(hash: string, options?: OpenOptions): Promise<Opened>
  /**
   * Within a test: goes to an address on the warm page, turned to the language, size, colours and medium asked for
   * (Vietnamese, 1366 × 768, light, on screen by default). What was said before is forgotten; what a test stores in
   * the page it takes back.
   */
  visit(hash: string, look?: Look): Promise<Visited>
  /** Closes what was opened; the warm page stays for the next file, unless the site is a test's own. */
  close(): Promise<void>
}

export interface OpenOptions extends BrowserContextOptions {
  language?: Language
  /** By which name it is opened; by default as this machine, which browsers trust. */
  host?: typeof intranet
  /** What is done with the page before it goes anywhere. */
  before?: (page: Page) => Promise<unknown>
}

export interface Look {
  language?: Language
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

const wide = { width: 1366, height: 768 }

let ofWorker: Promise<Site> | undefined

/**
 * The production build on a static host under a sub-path, in a real Chromium without any way out: one site for all
 * files of a worker, or a test's own with its own data or sub-path.
 */
export function openSite(own?: SiteOptions): Promise<Site> {
  if (own) return connectSite(own)
  ofWorker ??= connectSite()
  return ofWorker
}

async function connectSite(own?: SiteOptions): Promise<Site> {
  const proxy = await recordingProxy()
  const host = own ? await serve({ root: built, base: '/chi-so/', ...own }) : null
  const address = host?.address ?? inject('site')
  const browser = await chromium.connect(inject('browser'))
  const opened = new Set<Opened>()

  const open = async (
    hash: string,
    { language = languageCodes[0], host: name, before, ...options }: OpenOptions = {},
  ): Promise<Opened> => {
    const context = await browser.newContext({
      viewport: wide,
      // What a page keeps for a time without network would be kept again for every profile.
      serviceWorkers: 'block',
      proxy: { server: proxy.address, bypass: `127.0.0.1,${intranet}` },
      ...options,
    })
    context.setDefaultTimeout(60_000)
    const stored = JSON.stringify({ state: { language }, version: 0 })
    await context.addInitScript((text) => {
      if (localStorage.getItem('preferences') === null) localStorage.setItem('preferences', text)
    }, stored)
    const page = await context.newPage()
    const said = listen(page)
    await before?.(page)
    await page.goto(`${name === undefined ? address : address.replace('127.0.0.1', name)}#${hash}`)
    const one = { page, said, close: () => context.close() }
    opened.add(one)
    return one
  }

  let warm: Promise<Opened> | undefined
  const visit = async (hash: string, look: Look = {}): Promise<Visited> => {
    onTestFailed(() => {
      warm = undefined
    })
    warm ??= open('/nowhere')
    const { page, said } = await warm
    await turnTo(page, {
      language: languageCodes[0],
      viewport: wide,
      colorScheme: 'light',
      media: 'screen',
      ...look,
    })
    said.length = 0
    await goAnew(page, hash)
    return { page, said }
  }

  const close = async (): Promise<void> => {
    const stays = own ? undefined : await warm
    for (const one of opened) if (one !== stays) await one.close()
    opened.clear()
    if (stays) opened.add(stays)
    if (!own) return
    await browser.close()
    await host?.close()
    proxy.close()
  }
  return { address, browser, asked: proxy.asked, open, visit, close }
}
