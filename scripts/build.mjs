// `npm run build`: static files in dist/, data included, for any static host and any sub-path of it.
import { ensureData, ensurePackages } from './setup.mjs'

await ensurePackages()
await ensureData({ replace: process.argv.includes('--replace') })
const { build } = await import('vite')
await build()
