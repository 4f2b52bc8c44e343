import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { precompress } from './precompress.mjs'

let root: string
let assets: string
const script = 'export const a = 1\n'.repeat(200)
const file = (name: string) => path.join(assets, name)
const options = () => ({ cache: path.join(root, 'cache'), level: 1 })

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'assets-'))
  assets = path.join(root, 'assets')
  mkdirSync(assets)
  writeFileSync(file('page-12345678.js'), script)
  writeFileSync(file('small-12345678.js'), 'export {}')
  writeFileSync(file('font-12345678.woff2'), 'x'.repeat(5000))
})

afterEach(() => rmSync(root, { recursive: true }))

test('beside an asset stand copies of it in both encodings; not beside what is small or compressed already', async () => {
  expect(await precompress(assets, options())).toBe(2)
  expect(brotliDecompressSync(readFileSync(file('page-12345678.js.br'))).toString()).toBe(script)
  expect(gunzipSync(readFileSync(file('page-12345678.js.gz'))).toString()).toBe(script)
  expect(existsSync(file('small-12345678.js.br'))).toBe(false)
  expect(existsSync(file('font-12345678.woff2.br'))).toBe(false)
})

test('what was compressed once is not compressed again', async () => {
  await precompress(assets, options())
  const [kept = ''] = readdirSync(options().cache).filter((name) => name.endsWith('.br'))
  writeFileSync(path.join(options().cache, kept), 'kept')
  await precompress(assets, options())
  expect(readFileSync(file('page-12345678.js.br'), 'utf8')).toBe('kept')
})
