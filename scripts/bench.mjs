// `npm run bench`: sets up what is missing, then measures the production build in a real browser.
import { ensureBuild, ensureChromium, ensureData, ensurePackages } from './setup.mjs'

await ensurePackages()
process.env.CHROMIUM = await ensureChromium()
await ensureData()
await ensureBuild()
process.argv.splice(2, 0, 'scripts/bench/bench.ts')
await import('./run.mjs')
