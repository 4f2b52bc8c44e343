// `npm run report -- QUESTION …`: answers without a browser. See scripts/report/report.ts.
import { ensurePackages } from './setup.mjs'

await ensurePackages()
process.argv.splice(2, 0, 'scripts/report/report.ts')
await import('./run.mjs')
