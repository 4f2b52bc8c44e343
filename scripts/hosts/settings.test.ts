import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../serve.mjs'

const read = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../../public', name), 'utf8')
const files = ['web.config', '.htaccess', '_headers', 'nginx.conf']
const settings = files.map((name) => [name, read(name)] as const)

test.each(settings)('%s gives the policy and the headers that the page is tested with', (_, text) => {
  expect(text).toContain(contentSecurityPolicy)
  for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Cross-Origin-Opener-Policy']) {
    expect(text).toContain(name)
  }
  expect(text).toContain('no-cache')
  expect(text).toContain('public, max-age=31536000, immutable')
})

test.each(settings)('%s names the kinds of files that hosts do not know', (_, text) => {
  expect(text).toContain('application/wasm')
  expect(text).toContain('application/vnd.apache.parquet')
})

test('web.config says each kind anew, and nothing that IIS refuses in the folder of a site', () => {
  const text = read('web.config')
  const names = (element: string, attribute: string) =>
    [...text.matchAll(new RegExp(`<${element} ${attribute}="([^"]+)"`, 'g'))].map(([, name]) => name)
  expect(names('mimeMap', 'fileExtension').length).toBeGreaterThan(5)
  expect(names('remove', 'fileExtension')).toEqual(names('mimeMap', 'fileExtension'))
  expect(names('remove', 'name')).toEqual([...names('add', 'name')])
  const elements = [...text.replace(/<!--.*?-->/gs, '').matchAll(/<(\w+)/g)].map(([, name]) => name)
  expect([...new Set(elements)].sort()).toEqual(
    [
      ...['add', 'configuration', 'customHeaders', 'httpProtocol', 'location', 'mimeMap', 'remove'],
      ...['staticContent', 'system', 'urlCompression'],
    ].sort(),
  )
})
