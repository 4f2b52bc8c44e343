// A static host for dist/, as strict as a real one may be: `npm start`, the tests and the benchmark use it.
// Data comes from public/data where that is there, so a new data package shows after a reload.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/**
 * @param {{ root: string, port?: number, host?: string, base?: string }} options
 *   root: the project; port: the first of ten that are tried, 0 = any; base: sub-path, as `/a/b/`
 * @returns {Promise<{ address: string, port: number, close(): Promise<void> }>}
 */
export async function serve({ root, port = 0, host = '127.0.0.1', base = '/' }) {
  const prefix = base === '/' ? '' : base.replace(/\/$/, '')
  const server = createServer((request, response) => {
    answer(root, prefix, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, plain)
      response.end(String(error))
    })
  })
  const used = await listen(server, port, host)
  return {
    address: `http://${host}:${used}${prefix}/`,
    port: used,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Nothing from elsewhere, nothing inline; WebAssembly is the only exception. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const plain = { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.parquet': 'application/vnd.apache.parquet',
}

async function answer(root, prefix, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...plain, Allow: 'GET, HEAD' }).end('Method not allowed')
    return
  }
  const wanted = decode(request.url)
  if (wanted === null) {
    response.writeHead(400, plain).end('Bad request')
    return
  }
  if (prefix && wanted === prefix) {
    response.writeHead(301, { ...headers, Location: `${prefix}/` }).end()
    return
  }
  const found = wanted.startsWith(`${prefix}/`) && (await find(root, wanted.slice(prefix.length + 1)))
  if (!found) {
    response.writeHead(404, plain).end('Not found')
    return
  }
  await send(found, request, response)
}

/** The path that an address names; null where it names none. */
function decode(address) {
  try {
    const name = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    return name.includes('\0') ? null : name
  } catch {
    return null
  }
}

async function find(root, wanted) {
  const name = wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted
  const folders = name.startsWith('data/') ? ['public', 'dist'] : ['dist']
  for (const folder of folders) {
    const top = path.join(root, folder)
    const file = path.join(top, name)
    if (!file.startsWith(top + path.sep)) return null
    const about = await stat(file).catch(() => null)
    if (about?.isFile()) return { file, size: about.size, modified: about.mtimeMs }
  }
  return null
}

async function send({ file, size, modified }, request, response) {
  const etag = `W/"${size.toString(36)}-${Math.round(modified).toString(36)}"`
  const hashed = /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/.test(file)
  const about = {
    ...headers,
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (isKnown(etag, request.headers['if-none-match'] ?? '')) {
    response.writeHead(304, about).end()
    return
  }
  const accepted = request.headers['accept-encoding'] ?? ''
  const ready = hashed ? await compressedBefore(file, modified, accepted) : null
  if (ready) {
    const { encoding, size } = ready
    response.writeHead(200, { ...about, 'Content-Encoding': encoding, 'Content-Length': size })
    await sendFile(ready.file, request, response)
    return
  }
  const encoding = chooseEncoding(file, size, accepted)
  if (encoding) {
    const body = await compressed(file, `${etag}${file}`, encoding)
    response.writeHead(200, { ...about, 'Content-Encoding': encoding, 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
    return
  }
  response.writeHead(200, { ...about, 'Content-Length': size })
  await sendFile(file, request, response)
}

async function sendFile(file, request, response) {
  if (request.method === 'HEAD') response.end()
  // Whoever breaks off a download leaves no file open.
  else await pipeline(createReadStream(file, { highWaterMark: 1_048_576 }), response).catch(() => undefined)
}

/** What the build laid beside a file, in the best encoding that is wanted; null where there is nothing. */
async function compressedBefore(file, modified, accepted) {
  for (const [ending, encoding] of [
    ['br', 'br'],
    ['gz', 'gzip'],
  ]) {
    if (!isWanted(encoding, accepted)) continue
    const beside = `${file}.${ending}`
    const about = await stat(beside).catch(() => null)
    if (about?.isFile() && about.mtimeMs >= modified) return { file: beside, encoding, size: about.size }
  }
  return null
}

/** Whether one of a list of tags is that of the file; a weak one is as good as a strong one. */
function isKnown(etag, said) {
  const opaque = (tag) => tag.trim().replace(/^W\//, '')
  return said.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag))
}

const compressible = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.webmanifest',
  '.csv',
  '.txt',
  '.svg',
])
const smallest = 1_024
const largest = 4_000_000

/** Large files are sent as they are: over a local line that is faster than compressing them on the way. */
function chooseEncoding(file, size, accepted) {
  if (!compressible.has(path.extname(file)) || size < smallest || size > largest) return null
  return ['br', 'gzip'].find((name) => isWanted(name, accepted)) ?? null
}

function isWanted(encoding, accepted) {
  const weights = new Map(accepted.split(',').map(weightOf))
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
}

/** An encoding and how much it is wanted, 0…1: `br;q=0` is one that is not. */
function weightOf(said) {
  const [name = '', ...parameters] = said.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((one) => one.startsWith('q='))?.slice(2)
  return [name, weight === undefined ? 1 : Number(weight)]
}

const kept = new Map()

function compressed(file, key, encoding) {
  const known = kept.get(`${encoding}${key}`)
  if (known) return known
  const made = readFile(file).then((bytes) => compress[encoding](bytes))
  kept.set(`${encoding}${key}`, made)
  made.catch(() => kept.delete(`${encoding}${key}`))
  return made
}

const brotli = promisify(brotliCompress)

const compress = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
}

async function listen(server, port, host) {
  for (let tried = port; ; tried++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(tried, host, () => {
          server.off('error', reject)
          resolve()
        })
      })
      return server.address().port
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= port + 9) throw error
    }
  }
}
