import './quietWorker.ts'
import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { compileWasm } from './compileWasm.ts'
import type { EngineAnswer, EngineRequest } from './engineMessages.ts'
import { holdLock } from './holdLock.ts'
import type { Ended, Ping } from './workerMessages.ts'

// The module is fetched and compiled from the worker's first moment, while DuckDB's code is fetched.
holdLock()
const compiled = compileWasm(new URL(moduleUrl, self.location.href))
const post = (answer: EngineAnswer, transfer: Transferable[] = []) => self.postMessage(answer, { transfer })
const answering = import('./answerRequests.ts').then(({ answerRequests }) => answerRequests(compiled, post))

function end(error: unknown): void {
  self.postMessage({ ended: error instanceof Error ? error.message : String(error) } satisfies Ended)
  self.close()
}

self.addEventListener('unhandledrejection', (event) => {
  // The page says what it means.
  event.preventDefault()
  end(event.reason)
})
self.addEventListener('message', ({ data }: MessageEvent<EngineRequest | Ping>) => {
  if (!('ping' in data)) answering.then((answer) => answer(data)).catch(end)
})
