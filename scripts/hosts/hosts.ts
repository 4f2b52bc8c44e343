import { mkdtempSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { chromiumFlags } from '../e2e/chromiumFlags.ts'
import { intranet, intranetRule } from '../e2e/intranet.ts'
import { apacheAlone, apacheSet } from './apache.ts'
import { countingProxy } from './countingProxy.ts'
import { fromNpm } from './fromNpm.ts'
import { type Host, path } from './Host.ts'
import { nginxAlone, nginxSet } from './nginx.ts'
import { type Visits, visit } from './visit.ts'

const hosts: readonly Host[] = [nginxAlone, nginxSet, apacheAlone, apacheSet, ...fromNpm]
const megabyte = 1_000_000
/** Of a first visit to the first chart, where the host sends what is compressed. */
const most = 13 * megabyte

/**
 * `npm run hosts [-- NAME …]`: serves dist/ under a sub-path by every host that is installed, with its own settings
 * and with those that come with the page, and opens it as an intranet does: over plain http under a host name, and
 * once more as https does, where browsers ask for brotli. Exit 1 where a screen fails, or a host that has the page's
 * settings sends too much.
 */
export async function main(names: string[]): Promise<void> {
  const www = mkdtempSync(join(tmpdir(), 'www-'))
  symlinkSync(join(process.cwd(), 'dist'), join(www, path.replaceAll('/', '')))
  for (const host of hosts) {
    if (names.length === 0 || names.some((name) => host.name.includes(name))) await tryHost(host, www)
  }
}

/** A profile as a reader has one, with a cache on disk; without the copy for a time without network. */
function freshProfile(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'profile-')), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...chromiumFlags, intranetRule],
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  })
}

async function tryHost(host: Host, www: string): Promise<void> {
  const port = await freePort()
  const running = await host.start(www, port)
  if (!running) {
    console.log(`${host.name.padEnd(20)} not installed here, left out: ${host.install}`)
    return
  }
  const proxy = await countingProxy(port)
  try {
    const types = await Promise.all(['wasm', 'parquet'].map((ending) => typeOf(ending, port)))
    console.log(`${host.name.padEnd(20)} .wasm ${types[0]}, .parquet ${types[1]}`)
    const ways = [['http', intranet], ...(host.isSet ? [['as https', '127.0.0.1']] : [])]
    for (const [how = '', name] of ways) {
      report(host, how, await visit(await freshProfile(), `http://${name}:${proxy.port}${path}`, proxy))
    }
  } finally {
    proxy.close()
    await running.stop()
  }
}

function report(host: Host, how: string, { firstChart, first, again, faults }: Visits): void {
  const isLarge = host.isSet && firstChart > most
  const isRepeated = host.isSet && again.bodies > 0
  const written = (bytes: number) => `${(bytes / megabyte).toFixed(1)} MB`.padStart(8)
  const parts = [
    `first chart ${written(firstChart)}${isLarge ? ' TOO MUCH' : ''}`,
    `every screen ${written(first)}`,
    `opened again ${again.bodies} bodies, ${written(again.bytes)}${isRepeated ? ' TOO MUCH' : ''}`,
    faults.length === 0 ? 'every screen works' : faults.join(' | '),
  ]
  console.log(`  ${how.padEnd(9)} ${parts.join('; ')}`)
  if (faults.length > 0 || isLarge || isRepeated) process.exitCode = 1
}

async function typeOf(ending: string, port: number): Promise<string> {
  const file = ending === 'wasm' ? await moduleName(port) : 'data/scores.parquet'
  const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}${file}`, { method: 'HEAD' })
  return status === 200 ? (headers.get('content-type') ?? 'without a type') : `HTTP ${status}`
}

/** As the worker that loads it names it; the page does not. */
async function moduleName(port: number): Promise<string> {
  const worker = await (await fetch(`http://127.0.0.1:${port}${path}sw.js`)).text()
  return /assets\/duckdb-eh-[\w-]+\.wasm/.exec(worker)?.[0] ?? 'missing.wasm'
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
