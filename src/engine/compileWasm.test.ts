import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileWasm } from './compileWasm.ts'

/** The smallest module: its mark and its version. */
const smallest = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)

let host: Server
let address: string

beforeAll(async () => {
  host = createServer(({ url = '' }, response) => {
    const type = decodeURIComponent(url.slice(1))
    if (type === 'gone') response.writeHead(404, 'Not Found').end()
    else response.writeHead(200, type === '' ? {} : { 'Content-Type': type }).end(smallest)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
})

afterAll(() => host.close())

test.each([
  'application/wasm',
  'application/wasm; charset=utf-8',
  'application/octet-stream',
  'text/plain',
  'text/html; charset=utf-8',
  '',
])('a module that is sent as “%s” is compiled', async (type) => {
  expect(await compileWasm(`${address}${encodeURIComponent(type)}`)).toBeInstanceOf(WebAssembly.Module)
})

test('a module that the host does not give is named by what the host said', async () => {
  await expect(compileWasm(`${address}gone`)).rejects.toThrow('HTTP 404 Not Found')
})
