import { dataError, isDataError } from './DataError.ts'
import type { EngineLimits } from './EngineLimits.ts'
import type { DuckDb } from './startDuckDb.ts'
import type { Ended } from './workerMessages.ts'
import { workerName } from './workerName.ts'

/** Starts an empty DuckDB in a worker of its own, which loads while this code does. @throws DataError if it does not start */
export async function startEngine(limits: EngineLimits = {}): Promise<DuckDb> {
  const name = workerName()
  const worker = new Worker(new URL('./duckDbWorker.ts', import.meta.url), { type: 'module', name })
  // It may be gone before the code that watches it is here.
  const ended: string[] = []
  worker.addEventListener('error', ({ message }) => ended.push(message))
  worker.addEventListener('message', ({ data }: MessageEvent<Ended | object>) => {
    if ('ended' in data) ended.push(data.ended)
  })
  try {
    const { startDuckDb } = await import('./startDuckDb.ts')
    if (ended.length > 0) throw engineFailed(ended[0] || 'its worker did not load')
    return await startDuckDb({ worker, name, file }, limits)
  } catch (error) {
    worker.terminate()
    throw isDataError(error) ? error : engineFailed(String(error))
  }
}

const file = 'duckdb-eh.wasm'

function engineFailed(detail: string) {
  return dataError({ code: 'engine-failed', file, detail })
}
