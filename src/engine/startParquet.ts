import type { OpenParquet } from './ParquetReader.ts'
import type { ParquetAnswer, ParquetRequest } from './parquetMessages.ts'

type Message = ParquetRequest extends infer R ? (R extends ParquetRequest ? Omit<R, 'id'> : never) : never

export interface ParquetEngine {
  open: OpenParquet
  end(): void
}

/** A worker that decodes Parquet; it starts at once, for its module takes a while to compile. */
export function startParquet(): ParquetEngine {
  const waiting = new Map<number, { resolve(answer: ParquetAnswer): void; reject(error: Error): void }>()
  let last = 0

  const send = (message: Message): Promise<ParquetAnswer> => {
    worker ??= start()
    const id = ++last
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      worker?.postMessage({ ...message, id })
    })
  }

  const start = () => {
    const started = new Worker(new URL('./parquetWorker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<ParquetAnswer>) => {
      const pending = waiting.get(data.id)
      waiting.delete(data.id)
      if ('error' in data) pending?.reject(new Error(data.error))
      else pending?.resolve(data)
    })
    started.addEventListener('error', (event) => {
      event.preventDefault()
      for (const { reject } of waiting.values())
        reject(new Error(event.message || 'the Parquet worker failed'))
      waiting.clear()
      started.terminate()
      worker = undefined
    })
    return started
  }

  let worker: Worker | undefined = start()

  const open: OpenParquet = async (blob) => {
    const opened = await send({ kind: 'open', blob })
    if (!('schema' in opened)) throw new Error('the Parquet worker gave no schema')
    const { id, ...about } = opened
    return {
      ...about,
      async read(groups, columns) {
        const answer = await send({ kind: 'read', file: id, groups, columns })
        if (!('stream' in answer)) throw new Error('the Parquet worker gave no rows')
        return answer.stream
      },
      close() {
        void send({ kind: 'close', file: id })
      },
    }
  }
  return { open, end: () => worker?.terminate() }
}
