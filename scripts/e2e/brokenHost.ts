import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface BrokenHost {
  /** Where `url` is answered by a host that sends half of it and then nothing for so many milliseconds, or breaks off. */
  address(url: string, pause: number | null): string
  close(): void
}

/** A host that begins to send what another one has, as a network does that breaks in the middle. */
export async function brokenHost(): Promise<BrokenHost> {
  const server = createServer(async ({ url = '' }, response) => {
    const asked = new URL(url, 'http://127.0.0.1').searchParams
    const from = await fetch(asked.get('url') ?? '', { headers: { 'Accept-Encoding': 'identity' } })
    const body = Buffer.from(await from.arrayBuffer())
    const half = Math.floor(body.length / 2)
    const headers = [...from.headers].filter(
      ([name]) => !/^(content-length|connection|keep-alive|transfer-)/.test(name),
    )
    response.writeHead(from.status, [...headers, ['content-length', String(body.length)]].flat())
    response.write(body.subarray(0, half), () => {
      const pause = asked.get('pause')
      if (pause === null) setTimeout(() => response.destroy(), 50)
      else setTimeout(() => response.end(body.subarray(half)), Number(pause))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address(url, pause) {
      const asked = new URLSearchParams({ url, ...(pause !== null && { pause: String(pause) }) })
      return `http://127.0.0.1:${port}/?${asked}`
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
