import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Sent {
  url: string
  status: number
  /** Of the body, as it was sent. */
  bytes: number
}

export interface CountingProxy {
  port: number
  /** What was answered since it was last emptied. */
  sent: Sent[]
  close(): void
}

/** Passes everything on to a host as it is, and notes how many bytes came back. */
export async function countingProxy(to: number): Promise<CountingProxy> {
  const sent: Sent[] = []
  const server = createServer((asked, answer) => {
    const { url = '', method, headers } = asked
    const on = request({ port: to, host: '127.0.0.1', path: url, method, headers }, (given) => {
      const one = { url, status: given.statusCode ?? 0, bytes: 0 }
      sent.push(one)
      given.on('data', (part: Buffer) => {
        one.bytes += part.length
      })
      answer.writeHead(one.status, given.rawHeaders)
      given.pipe(answer)
    })
    on.on('error', () => answer.destroy())
    answer.on('close', () => on.destroy())
    asked.pipe(on)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    sent,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
