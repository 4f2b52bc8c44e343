import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { serve } from '../serve.mjs'
import { findChromium } from '../setup.mjs'
import { built } from './built.ts'
import { chromiumFlags } from './chromiumFlags.ts'
import { intranetRule } from './intranet.ts'
import { recordingProxy } from './recordingProxy.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test finds the browser of the run. */
    browser: string
    /** Address of the production build under a sub-path. */
    site: string
  }
}

/** One Chromium without any way out and one static host, for every test in a browser. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const proxy = await recordingProxy()
  const host = await serve({ root: built, base: '/chi-so/' })
  const server = await chromium.launchServer({
    executablePath: await findChromium(),
    args: [...chromiumFlags, intranetRule],
    proxy: { server: proxy.address, bypass: '127.0.0.1' },
  })
  provide('browser', server.wsEndpoint())
  provide('site', host.address)
  return async () => {
    await server.close()
    await host.close()
    proxy.close()
  }
}
