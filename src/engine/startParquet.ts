import { callWorker, type WorkerCalls } from './callWorker.ts'
import type { OpenParquet, ParquetReader } from './ParquetReader.ts'
import type { ParquetAnswer, ParquetRequest } from './parquetMessages.ts'

type Message = ParquetRequest extends infer R ? (R extends ParquetRequest ? Omit<R, 'id'> : never) : never
type ParquetCalls = WorkerCalls<Message, ParquetAnswer>

export interface ParquetEngine {
  open: OpenParquet
  end(): void
}

/** An open file, in the worker in which it is open. */
interface Opened {
  calls: ParquetCalls
  id: number
  about: Omit<ParquetReader, 'read' | 'close'>
}

/**
 * A worker that decodes Parquet; it starts at once, for its module takes a while to compile. When it is gone,
 * what is being read fails, and what is read next starts another.
 * @param name that no other worker of this site has
 */
export function startParquet(name: string): ParquetEngine {
  let started = 0
  const start = () => startWorker(`${name} ${++started}`)
  let calls = start()
  let ended = false
  const living = () => {
    if (calls.gone.aborted && !ended) calls = start()
    return calls
  }

  const open: OpenParquet = async (blob) => {
    let opening = openIn(living(), blob)
    const { about } = await opening
    const opened = async () => {
      const known = opening
      const before = await known.catch(() => null)
      if (before !== null && !before.calls.gone.aborted) return before
      if (opening === known) opening = openIn(living(), blob)
      return opening
    }
    return {
      ...about,
      async read(groups, columns) {
        const { calls, id } = await opened()
        const answer = await calls.call({ kind: 'read', file: id, groups, columns })
        if ('error' in answer) throw new Error(answer.error)
        if (!('stream' in answer)) throw new Error('the Parquet worker gave no rows')
        return answer.stream
      },
      close() {
        opening.then(({ calls, id }) => calls.call({ kind: 'close', file: id })).catch(() => undefined)
      },
    }
  }
  return {
    open,
    end() {
      ended = true
      calls.end()
    },
  }
}

async function openIn(calls: ParquetCalls, blob: Blob): Promise<Opened> {
  const answer = await calls.call({ kind: 'open', blob })
  if ('error' in answer) throw new Error(answer.error)
  if (!('schema' in answer)) throw new Error('the Parquet worker gave no schema')
  const { id, ...about } = answer
  return { calls, id, about }
}

function startWorker(name: string): ParquetCalls {
  const worker = new Worker(new URL('./parquetWorker.ts', import.meta.url), { type: 'module', name })
  return callWorker({ worker, name, file: 'parquet_wasm_bg.wasm' })
}
