import './quietWorker.ts'
import './earlyModule.ts'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import { answerAsks } from './answerAsks.ts'
import type { AskPort } from './askMessages.ts'

interface Response {
  requestId: number
  type: string
  data: unknown
}

// DuckDB's worker code listens only once it is there: what arrives earlier is kept for it.
const early: MessageEvent[] = []
const keep = (event: MessageEvent) => early.push(event)
const postToPage = self.postMessage.bind(self)
const own = -1
let answer: Response | null = null

/** DuckDB answers its messages at once; those of this worker go no further. */
function post(response: Response, transfer: Transferable[]): void {
  if (response.requestId === own) answer = response
  else postToPage(response, { transfer })
}

Object.assign(self, { postMessage: post })

function send(type: string, data: unknown): unknown {
  answer = null
  self.onmessage?.(new MessageEvent('message', { data: { messageId: own, type, data } }))
  if (answer === null) throw new Error(`DuckDB did not answer ${type}`)
  const { type: kind, data: given } = answer as Response
  if (kind === 'ERROR') throw new Error((given as { message: string }).message)
  return given
}

self.addEventListener('message', (event: MessageEvent<AskPort>) => {
  if (!('askPort' in event.data)) return
  event.stopImmediatePropagation()
  answerAsks(event.data.askPort, send)
})
self.addEventListener('message', keep)
await import(/* @vite-ignore */ new URL(workerUrl, self.location.href).href)
self.removeEventListener('message', keep)
for (const event of early) self.dispatchEvent(new MessageEvent('message', { data: event.data }))
