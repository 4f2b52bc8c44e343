import type { DuckDb } from './startDuckDb.ts'

/** Aborted with a DataError when an engine does not start, or is gone later. */
export function goneSignal(duckDb: Promise<DuckDb>): AbortSignal {
  const controller = new AbortController()
  const stop = (error: unknown) => controller.abort(error)
  duckDb.then(({ gone }) => {
    gone.addEventListener('abort', () => stop(gone.reason), { once: true })
    if (gone.aborted) stop(gone.reason)
  }, stop)
  return controller.signal
}
