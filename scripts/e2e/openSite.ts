import path from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { serve } from '../serve.mjs'
import { findChromium } from '../setup.mjs'
import { recordingProxy } from './recordingProxy.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

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
  open(hash: string, options?: OpenOptions): Promise<Opened>
  close(): Promise<void>
}

export interface OpenOptions extends BrowserContextOptions {
  language?: 'vi' | 'en'
}

/** The production build on a static host under a sub-path, and a real Chromium without any way out. */
export async function openSite({ base = '/chi-so/' }: { base?: string } = {}): Promise<Site> {
  const root = path.resolve(import.meta.dirname, '../..')
  const proxy = await recordingProxy()
  const host = await serve({ root, base })
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: flags,
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

/** Until the screen has drawn its first figure. */
export async function drawn(page: Page, screen: string): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(`screen:${name}`).length > 0, screen, {
    timeout: 60_000,
  })
}
