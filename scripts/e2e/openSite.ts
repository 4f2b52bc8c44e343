import path from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { serve } from '../serve.mjs'
import { findChromium } from '../setup.mjs'
import { chromiumFlags } from './chromiumFlags.ts'
import { recordingProxy } from './recordingProxy.ts'

export interface Opened {
  page: Page
  /** What the console said and what was thrown, as `kind: text`. */
  said: string[]
  close(): Promise<void>
}

export interface Site {
  address: string
  browser: Browser
  /** Hosts other than this machine that anything in the browser asked for. */
  asked: string[]
  /** Opens an address in a browser profile of its own. */
  open(hash: string, options?: OpenOptions): Promise<Opened>
  close(): Promise<void>
}

export interface OpenOptions extends BrowserContextOptions {
  language?: 'vi' | 'en'
}

export interface SiteOptions {
  /** Sub-path of the host. */
  base?: string
  /** Folder that holds dist/ and public/. */
  root?: string
}

/** The project, or what was built elsewhere and is named by SITE. */
export const built = process.env.SITE ?? path.resolve(import.meta.dirname, '../..')

/** The production build on a static host under a sub-path, and a real Chromium without any way out. */
export async function openSite({ base = '/chi-so/', root = built }: SiteOptions = {}): Promise<Site> {
  const proxy = await recordingProxy()
  const host = await serve({ root, base })
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
    proxy: { server: proxy.address, bypass: '127.0.0.1' },
  })
  const open = async (hash: string, { language = 'vi', ...options }: OpenOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options })
    const stored = JSON.stringify({ state: { language }, version: 0 })
    await context.addInitScript((text) => {
      if (localStorage.getItem('preferences') === null) localStorage.setItem('preferences', text)
    }, stored)
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => said.push(`thrown: ${error.message}`))
    page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`))
    await page.goto(`${host.address}#${hash}`)
    return { page, said, close: () => context.close() }
  }
  const close = async (): Promise<void> => {
    await browser.close()
    await host.close()
    proxy.close()
  }
  return { address: host.address, browser, asked: proxy.asked, open, close }
}
