import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { dataError, isDataError } from './DataError.ts'
import type { DuckDb } from './startDuckDb.ts'

/** Starts an empty DuckDB in a worker of its own. @throws DataError if it does not start */
export async function startEngine(): Promise<DuckDb> {
  const worker = new Worker(new URL('./duckDbWorker.ts', import.meta.url), { type: 'module' })
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener(
      'error',
      (event) => reject(engineFailed(event.message || 'its worker did not load')),
      {
        once: true,
      },
    )
  })
  try {
    const { startDuckDb } = await import('./startDuckDb.ts')
    return await Promise.race([startDuckDb(worker, new URL(moduleUrl, document.baseURI).href), failed])
  } catch (error) {
    worker.terminate()
    throw isDataError(error) ? error : engineFailed(String(error))
  }
}

function engineFailed(detail: string) {
  return dataError({ code: 'engine-failed', file: 'duckdb-eh.wasm', detail })
}
