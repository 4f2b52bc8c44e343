// Runs a TypeScript script with the same transforms as the app (so `?raw` imports of .sql work):
//   node scripts/run.mjs scripts/report/report.ts …arguments
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensurePackages, root } from './setup.mjs'

await ensurePackages()
const { runnerImport } = await import('vite')
const [script, ...rest] = process.argv.slice(2)
const file = path.resolve(root, script)
process.argv = [process.argv[0], file, ...rest]
const { module } = await runnerImport(pathToFileURL(file).href, { root, logLevel: 'error' })
await module.main(rest)
