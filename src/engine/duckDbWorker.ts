import './quietWorker.ts'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'

// DuckDB's worker code listens only once it is there: what arrives earlier is kept for it.
const early: MessageEvent[] = []
const keep = (event: MessageEvent) => early.push(event)

self.addEventListener('message', keep)
await import(/* @vite-ignore */ new URL(workerUrl, self.location.href).href)
self.removeEventListener('message', keep)
for (const event of early) self.dispatchEvent(new MessageEvent('message', { data: event.data }))
