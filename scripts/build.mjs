// `npm run build`: static files in dist/, data included, for any static host and any sub-path of it.
import path from 'node:path'
import { precompress } from './precompress.mjs'
import { ensureData, ensurePackages, root, say } from './setup.mjs'

await ensurePackages()
await ensureData({ replace: process.argv.includes('--replace') })
const { build } = await import('vite')
await build()
say('Compressing what is new …')
await precompress(path.join(root, 'dist', 'assets'), {
  cache: path.join(root, 'node_modules', '.cache', 'precompressed'),
})
