import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { fetchBlob } from './fetchBlob.ts'

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
