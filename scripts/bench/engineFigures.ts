import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { openPackage } from '../database/openPackage.ts'
import { serve } from '../serve.mjs'
import type { Measure, Measured } from './Figures.ts'
import { typicalStatements } from './page/typicalStatements.ts'
import { median } from './statistics.ts'
import { needMarks } from './waitForMarks.ts'

/** The same statements in the browser and on one thread of native DuckDB, turn by turn. */
export const engineFigures: Measure = async ({ browser, root, runs }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'))
  await build({
    root: path.join(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'error',
    configFile: false,
    build: {
      outDir: path.join(folder, 'dist'),
      assetsInlineLimit: 0,
      target: 'es2023',
      reportCompressedSize: false,
    },
    worker: { format: 'es' },
  })
  await symlink(path.join(root, 'public'), path.join(folder, 'public'))
  const host = await serve({ root: folder })
  const native = await openPackage(path.join(root, 'public/data'), { threads: 1 })
  const page = await browser.newPage()
  try {
    await page.goto(host.address)
    await needMarks(page, ['engine:idle'])
    const figures: Measured[] = []
    for (const [name, statement] of Object.entries(typicalStatements)) {
      const here: number[] = []
      const there: number[] = []
      for (let i = -1; i < 2 * runs; i++) {
        const start = performance.now()
        await native.run(statement(i))
        const milliseconds = performance.now() - start
        const inPage = await page.evaluate(([name, i]) => window.timeStatement(name, i), [name, i] as const)
        if (i < 0) continue
        there.push(milliseconds)
        here.push(inPage)
      }
      const [wasm, one] = [median(here) ?? 0, median(there) ?? 1]
      figures.push({
        what: `browser ÷ native on one thread: ${name}`,
        value: wasm / one,
        unit: '×',
        most: 1.3,
        note: `${wasm.toFixed(1)} ms ÷ ${one.toFixed(1)} ms`,
      })
    }
    return figures
  } finally {
    await page.close()
    native.close()
    await host.close()
    await rm(folder, { recursive: true })
  }
}
