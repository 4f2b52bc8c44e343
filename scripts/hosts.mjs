// `npm run hosts`: builds what hosts are given, then opens it in a real browser by every host that is installed.
import { ensureChromium, ensurePackages } from './setup.mjs'

await ensurePackages()
process.env.CHROMIUM = await ensureChromium()
await import('./build.mjs')
process.argv.splice(2, 0, 'scripts/hosts/hosts.ts')
await import('./run.mjs')
