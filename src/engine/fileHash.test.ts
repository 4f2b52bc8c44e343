import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { fileHash } from './fileHash.ts'

afterEach(() => vi.unstubAllGlobals())

const long = new Uint8Array(300_000).map((_, i) => (i * 31) % 251)

test.each([
  ['the platform’s digests', () => undefined],
  ['none of them, as on a plain-http host', () => vi.stubGlobal('crypto', {})],
])('a file has its SHA-256 with %s', async (_, host) => {
  host()
  expect(await fileHash(new Blob(['abc']))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
  expect(await fileHash(new Blob([long]))).toBe(createHash('sha256').update(long).digest('hex'))
  expect(await fileHash(new Blob([long]), long)).toBe(await fileHash(new Blob([long])))
})
