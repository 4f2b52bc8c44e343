import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { oldestBrowsers } from './browsers.ts'

const worker = path.resolve(import.meta.dirname, '../../src/offline/serviceWorker.ts')

/** Writes `sw.js` beside the document: it knows every file of the page, by its name's hash or by its content's. */
export function offlineCopy(): Plugin {
  return {
    name: 'offline-copy',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = [...Object.keys(bundle), 'favicon.svg'].sort()
      const entries = files.map((url) => ({ url, revision: revisionOf(dir, url) }))
      writeFileSync(path.join(dir, 'sw.js'), await workerWith(entries))
    },
  }
}

function revisionOf(folder: string, url: string): string | null {
  if (/^assets\/.+-[\w-]{8}\.\w+$/.test(url)) return null
  return createHash('sha256')
    .update(readFileSync(path.join(folder, url)))
    .digest('hex')
    .slice(0, 16)
}

async function workerWith(entries: readonly object[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'self.__WB_MANIFEST': JSON.stringify(entries) },
    build: {
      write: false,
      target: oldestBrowsers,
      rolldownOptions: { input: worker, output: { format: 'iife' } },
    },
  })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}
