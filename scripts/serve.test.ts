import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from './serve.mjs'

let root: string
let host: Served

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'host-'))
  await mkdir(path.join(root, 'dist', 'data'), { recursive: true })
  await mkdir(path.join(root, 'public', 'data'), { recursive: true })
  await writeFile(path.join(root, 'dist', 'index.html'), '<!doctype html>')
  await writeFile(path.join(root, 'dist', 'engine.wasm'), 'wasm')
  await writeFile(path.join(root, 'dist', 'data', 'a.csv'), 'built')
  await writeFile(path.join(root, 'public', 'data', 'a.csv'), `replaced\n${'1,2\n'.repeat(1000)}`)
  await writeFile(path.join(root, 'secret.txt'), 'secret')
  host = await serve({ root, base: '/a/b/' })
})

afterAll(async () => {
  await host.close()
  await rm(root, { recursive: true })
})

test('serves the app under a sub-path with a policy that lets in nothing from elsewhere', async () => {
  const response = await fetch(host.address)
  expect(await response.text()).toBe('<!doctype html>')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const policy = response.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|\*|'unsafe-(inline|eval)'/)
})

test('gives WebAssembly the type that browsers compile while it arrives', async () => {
  const response = await fetch(`${host.address}engine.wasm`)
  expect(response.headers.get('content-type')).toBe('application/wasm')
})

test('prefers replaced data to what was built, compressed', async () => {
  const response = await fetch(`${host.address}data/a.csv`, { headers: { 'accept-encoding': 'br' } })
  expect(await response.text()).toMatch(/^replaced\n/)
  expect(response.headers.get('content-encoding')).toBe('br')
})

test.each([
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=0.1', 'br'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', null],
  ['brotli', null],
  ['identity', null],
  ['GZIP', 'gzip'],
])('to those who accept %s it sends %s', async (accepted, sent) => {
  const response = await fetch(`${host.address}data/a.csv`, { headers: { 'accept-encoding': accepted } })
  expect(await response.text()).toMatch(/^replaced\n/)
  expect(response.headers.get('content-encoding')).toBe(sent)
})

test('sends what the build compressed, to those who accept it', async () => {
  const assets = path.join(root, 'dist', 'assets')
  await mkdir(assets)
  await writeFile(path.join(assets, 'engine-12345678.wasm'), 'plain')
  await writeFile(path.join(assets, 'engine-12345678.wasm.br'), brotliCompressSync('plain'))
  for (const [accepted, sent] of [
    ['gzip, br', 'br'],
    ['gzip', null],
  ] as const) {
    const response = await fetch(`${host.address}assets/engine-12345678.wasm`, {
      headers: { 'accept-encoding': accepted },
    })
    expect(await response.text()).toBe('plain')
    expect(response.headers.get('content-encoding')).toBe(sent)
    expect(response.headers.get('content-type')).toBe('application/wasm')
  }
})

test('says when a file has not changed, in a list of what is known too', async () => {
  const first = await fetch(`${host.address}data/a.csv`)
  await first.text()
  const etag = first.headers.get('etag') ?? ''
  const strong = etag.replace('W/', '')
  for (const [known, status] of [
    [etag, 304],
    [strong, 304],
    [`"other", ${etag}`, 304],
    ['*', 304],
    ['"other"', 200],
    [`"${strong}"`, 200],
  ] as const) {
    const again = await fetch(`${host.address}data/a.csv`, { headers: { 'if-none-match': known } })
    expect([known, again.status]).toEqual([known, status])
    await again.text()
  }
})

test('downloads that are broken off leave no file open', async () => {
  await truncate(path.join(root, 'dist', 'engine.wasm'), 50_000_000)
  const { port, pathname } = new URL(host.address)
  const breakOff = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(`GET ${pathname}engine.wasm HTTP/1.1\r\nHost: localhost\r\n\r\n`),
      )
      socket.once('data', () => socket.destroy())
      socket.once('error', reject)
      socket.once('close', () => resolve())
    })
  for (let i = 0; i < 20; i++) await Promise.all(Array.from({ length: 15 }, breakOff))
  await expect.poll(() => openFiles('engine.wasm')).toBe(0)
  expect((await fetch(host.address)).status).toBe(200)
})

/** How many of this process's open files have the name; 0 where the system does not tell. */
function openFiles(name: string): number {
  const folder = '/proc/self/fd'
  if (!existsSync(folder)) return 0
  const named = (file: string) => {
    try {
      return readlinkSync(`${folder}/${file}`).endsWith(name)
    } catch {
      return false
    }
  }
  return readdirSync(folder).filter(named).length
}

test.each(['/a/b/%', '/a/b/%ff', '/a/b/a%00.csv', '//', 'http://['])('%s is no address', async (wanted) => {
  const { port } = new URL(host.address)
  const said = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.end(`GET ${wanted} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (part) => {
      text += part
    })
    socket.once('error', reject)
    socket.once('close', () => resolve(text))
  })
  expect(said).toMatch(/^HTTP\/1\.1 400 /)
})

test.each(['..%2fsecret.txt', '%2e%2e/secret.txt', 'data/..%2f..%2f..%2fsecret.txt', 'gone.js'])(
  'finds nothing at %s',
  async (wanted) => {
    const response = await fetch(`${host.address}${wanted}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  },
)
