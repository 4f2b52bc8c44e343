import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
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

test('says when a file has not changed', async () => {
  const first = await fetch(`${host.address}data/a.csv`)
  await first.text()
  const etag = first.headers.get('etag') ?? ''
  const second = await fetch(`${host.address}data/a.csv`, { headers: { 'if-none-match': etag } })
  expect(second.status).toBe(304)
})

test.each(['..%2fsecret.txt', '%2e%2e/secret.txt', 'data/..%2f..%2f..%2fsecret.txt', 'gone.js', '%'])(
  'finds nothing at %s',
  async (wanted) => {
    const response = await fetch(`${host.address}${wanted}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  },
)
