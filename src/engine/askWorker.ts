import { tableFromIPC } from 'apache-arrow'
import { arrowRows } from './arrowRows.ts'
import type { AskAnswer, AskPort, AskRequest } from './askMessages.ts'
import type { Row, Statement } from './Database.ts'
import { filledSql } from './filledSql.ts'

interface Waiting {
  resolve(rows: Row[]): void
  reject(error: unknown): void
}

/** Asks the worker with DuckDB; what nobody waits for any more leaves its queue, or is stopped where it is. */
export function askWorker(worker: Worker, connection: number) {
  const { port1: port, port2 } = new MessageChannel()
  const waiting = new Map<number, Waiting>()
  let last = 0
  const post = (request: AskRequest) => port.postMessage(request)
  worker.postMessage({ askPort: port2 } satisfies AskPort, [port2])
  port.onmessage = ({ data }: MessageEvent<AskAnswer>) => {
    const pending = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) pending?.reject(new Error(data.error))
    else pending?.resolve(arrowRows(tableFromIPC(data.stream)))
  }

  return ({ sql, values }: Statement, signal?: AbortSignal): Promise<Row[]> => {
    const id = ++last
    const sent = { id, connection, sql: filledSql(sql, values) }
    return new Promise<Row[]>((resolve, reject) => {
      signal?.throwIfAborted()
      const cancel = () => {
        waiting.delete(id)
        post({ cancel: id })
        reject(signal?.reason)
      }
      const done = () => signal?.removeEventListener('abort', cancel)
      signal?.addEventListener('abort', cancel, { once: true })
      waiting.set(id, {
        resolve(rows) {
          done()
          resolve(rows)
        },
        reject(error) {
          done()
          reject(error)
        },
      })
      post(sent)
    })
  }
}
