import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordingProxy {
  address: string
  /** Every host that was asked for. All are refused. */
  asked: string[]
  close(): void
}

/** A way out that leads nowhere: whatever is not loopback is written down and refused. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Refused\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, asked, close: () => void server.close() }
}
