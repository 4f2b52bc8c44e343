import { expect, test } from 'vitest'
import { textHash } from './textHash.ts'

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the fingerprint of “%s” is that of FNV-1a', (text, hash) => {
  expect(textHash(text)).toBe(hash)
})
