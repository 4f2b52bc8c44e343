import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

export interface CompressingHost {
  address: string
  close(): void
}

/** Before another host: compresses everything, so that no length that is sent is the length of a file. */
export async function compressingHost(behind: string): Promise<CompressingHost> {
  const { origin, pathname } = new URL(behind)
  const server = createServer(async (request, response) => {
    const held = request.headers['if-none-match']
    const given = await fetch(`${origin}${request.url}`, {
      headers: { 'accept-encoding': 'identity', ...(held && { 'if-none-match': held }) },
    })
    const headers = Object.fromEntries(given.headers)
    delete headers['content-length']
    delete headers.connection
    const body = Buffer.from(await given.arrayBuffer())
    if (given.status !== 200) response.writeHead(given.status, headers).end(body)
    else response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(body, { level: 1 }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${pathname}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
