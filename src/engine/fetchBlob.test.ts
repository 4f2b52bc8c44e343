import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { fetchBlob, tagOf } from './fetchBlob.ts'

test('a file that is too large is stopped before it comes', async () => {
  const host = createServer((_, response) => {
    response.writeHead(200, { 'content-length': 3 * 2 ** 30 }).write('index\n')
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const { port } = host.address() as AddressInfo
  const coming = fetchBlob(new URL(`http://127.0.0.1:${port}/to.csv`), 'to.csv', () => undefined)
  await expect(coming).rejects.toMatchObject({
    fault: { code: 'file-large', file: 'to.csv', value: '3.0 GiB', detail: '2.0 GiB' },
  })
  host.closeAllConnections()
  host.close()
})

test.each([
  ['"a1"', '"a1"'],
  ['W/"a1"', '"a1"'],
  ['"a1-gzip"', '"a1"'],
  ['W/"a1;br"', '"a1"'],
])('a file tagged %s is the one tagged %s: hosts mark how it was sent', (etag, tag) => {
  expect(tagOf(new Response(null, { headers: { etag, 'last-modified': 'Mon' } }))).toBe(tag)
})

test.each([
  ['data/scores.parquet', 404, 'host-refuses'],
  ['data/scores.parquet', 403, 'host-refuses'],
  ['data/scores.parquet', 500, 'file-missing'],
  ['data/units.csv', 404, 'file-missing'],
])('%s that is answered by %i is %s', async (file, status, code) => {
  const host = createServer((_, response) => response.writeHead(status, 'No').end())
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const { port } = host.address() as AddressInfo
  const coming = fetchBlob(new URL(`http://127.0.0.1:${port}/${file}`), file, () => undefined)
  await expect(coming).rejects.toMatchObject({ fault: { code, file, detail: `HTTP ${status} No` } })
  host.closeAllConnections()
  host.close()
})
