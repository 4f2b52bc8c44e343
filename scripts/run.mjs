// Runs a TypeScript script with the same transforms as the app (so `?raw` imports of .sql work):
//   node scripts/run.mjs scripts/report/report.ts …arguments
import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { runnerImport } from 'vite'

const [script, ...rest] = process.argv.slice(2)
const file = path.resolve(script)
process.argv = [process.argv[0], file, ...rest]
const { module } = await runnerImport(pathToFileURL(file).href, {
  root: path.resolve(import.meta.dirname, '..'),
  logLevel: 'error',
})
await module.main(rest)
