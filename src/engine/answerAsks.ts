import type { AskAnswer, AskRequest } from './askMessages.ts'

/** Sends one of DuckDB-WASM's own messages to its code in this worker; what it answers with. */
export type Send = (type: string, data: unknown) => unknown

interface Request {
  id: number
  connection: number
  sql: string
}

/**
 * Answers statements one after the other, each from its start to its last row without the page: a round trip
 * to a busy page takes longer than most statements. One that is cancelled leaves the queue, or stops.
 */
export function answerAsks(port: MessagePort, send: Send): void {
  const waiting: Request[] = []
  let running: Request | null = null
  const { port1: now, port2: later } = new MessageChannel()
  /** Lets what was posted meanwhile in: cancellations, and tables that are being loaded. */
  const letOthers = () =>
    new Promise<void>((resolve) => {
      now.onmessage = () => resolve()
      later.postMessage(null)
    })

  const stream = async (request: Request): Promise<Uint8Array<ArrayBuffer>> => {
    const { connection, sql } = request
    let header = send('START_PENDING_QUERY', [connection, sql, false])
    while (!(header instanceof Uint8Array)) {
      await letOthers()
      if (running !== request) throw new Error('cancelled')
      header = send('POLL_PENDING_QUERY', connection)
    }
    const parts = [header]
    for (;;) {
      const part = send('FETCH_QUERY_RESULTS', connection)
      if (!(part instanceof Uint8Array)) continue
      if (part.length === 0) return joined(parts)
      parts.push(part)
    }
  }

  const work = async () => {
    for (let request = waiting.shift(); request; request = waiting.shift()) {
      running = request
      const { id } = request
      try {
        const bytes = await stream(request)
        port.postMessage({ id, stream: bytes } satisfies AskAnswer, [bytes.buffer])
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        port.postMessage({ id, error: message } satisfies AskAnswer)
      }
      await letOthers()
    }
    running = null
  }

  port.onmessage = ({ data }: MessageEvent<AskRequest>) => {
    if (!('cancel' in data)) {
      waiting.push(data)
      if (running === null) void work()
      return
    }
    const queued = waiting.findIndex(({ id }) => id === data.cancel)
    if (queued >= 0) waiting.splice(queued, 1)
    if (running?.id !== data.cancel) return
    send('CANCEL_PENDING_QUERY', running.connection)
    running = { ...running, id: -1 }
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
