// `npm run docs:pictures`: sets up what is missing, then takes the pictures of the guide in a real browser.
import { ensureBuild, ensureChromium, ensureData, ensurePackages } from './setup.mjs'

await ensurePackages()
process.env.CHROMIUM = await ensureChromium()
await ensureData()
await ensureBuild()
process.argv.splice(2, 0, 'scripts/docs/pictures.ts')
await import('./run.mjs')
