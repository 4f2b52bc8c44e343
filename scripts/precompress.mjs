// Lays x.br and x.gz beside every asset of dist/ that compressing makes smaller, for hosts that send them.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const worthwhile = /\.(js|css|wasm|svg)$/
/** A host that sends less than this much less is no faster. */
const smallest = 1_024

const encodings = {
  br: (bytes, level) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes, level) => promisify(gzip)(bytes, { level: Math.min(9, level) }),
}

/**
 * Only what has its hash in its name: beside a file that somebody replaces, an old copy would be sent in its place.
 * What was compressed once is kept by its hash.
 * @param {string} folder of hashed assets
 * @param {{ cache: string, level?: number }} options level: 0…11
 * @returns {Promise<number>} how many files were written
 */
export async function precompress(folder, { cache, level = 11 }) {
  mkdirSync(cache, { recursive: true })
  const names = readdirSync(folder).filter((name) => worthwhile.test(name))
  const written = await Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(path.join(folder, name))
      if (bytes.length < smallest) return 0
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
      for (const [ending, compress] of Object.entries(encodings)) {
        const kept = path.join(cache, `${hash}-${level}.${ending}`)
        if (!existsSync(kept)) {
          writeFileSync(`${kept}.new`, await compress(bytes, level))
          renameSync(`${kept}.new`, kept)
        }
        copyFileSync(kept, path.join(folder, `${name}.${ending}`))
      }
      return 2
    }),
  )
  return written.reduce((sum, count) => sum + count, 0)
}
