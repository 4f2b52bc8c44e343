import { dataError } from './DataError.ts'
import { watchWorker } from './watchWorker.ts'
import type { Ping } from './workerMessages.ts'

interface Numbered {
  id: number
}

export interface WorkerCalls<Request, Answer> {
  /** What the worker answers. @throws DataError when it is gone */
  call(request: Request, options?: CallOptions): Promise<Answer>
  /** Aborted with a DataError when the worker is gone by itself. */
  gone: AbortSignal
  /** Ends the worker: only so does its memory go back. What was asked is given up. */
  end(): void
}

export interface CallOptions {
  transfer?: Transferable[]
  signal?: AbortSignal | undefined
  /** Ends the worker with an error when nothing was heard of it for so many milliseconds while this waits. */
  silence?: { milliseconds: number; error: Error }
}

/** A worker and the name under which it was started; `file` is what is said to have failed. */
export interface NamedWorker {
  worker: Worker
  name: string
  file: string
}

/** In how many of them a silence is noticed. */
const steps = 4

/** Asks a worker by numbered messages; when it is gone, whoever waits is told. */
export function callWorker<Request extends object, Answer extends Numbered>({
  worker,
  name,
  file,
}: NamedWorker): WorkerCalls<Request, Answer> {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: unknown): void }>()
  const gone = new AbortController()
  const over = new AbortController()
  let last = 0
  let heard = 0

  const stop = (error: unknown) => {
    worker.terminate()
    over.abort(error)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const lose = (error: Error) => {
    stop(error)
    gone.abort(error)
  }
  const unwatch = watchWorker(worker, name, (detail) =>
    lose(dataError({ code: 'engine-failed', file, detail })),
  )
  /** In steps, so that a computer that slept is not taken for silence. */
  const listen = ({ milliseconds, error }: NonNullable<CallOptions['silence']>) => {
    let before = heard
    let silent = 0
    return setInterval(() => {
      silent = heard === before ? silent + 1 : 0
      before = heard
      if (silent < steps) worker.postMessage({ ping: true } satisfies Ping)
      else {
        unwatch()
        lose(error)
      }
    }, milliseconds / steps)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer | object>) => {
    heard += 1
    if (!('id' in data)) return
    waiting.get(data.id)?.resolve(data)
    waiting.delete(data.id)
  })

  return {
    call: (request, { transfer = [], signal, silence } = {}) =>
      new Promise<Answer>((resolve, reject) => {
        over.signal.throwIfAborted()
        signal?.throwIfAborted()
        const id = ++last
        const cancel = () => {
          waiting.delete(id)
          settled()
          worker.postMessage({ cancel: id })
          reject(signal?.reason)
        }
        const listening = silence && listen(silence)
        const settled = () => {
          clearInterval(listening)
          signal?.removeEventListener('abort', cancel)
        }
        signal?.addEventListener('abort', cancel, { once: true })
        waiting.set(id, {
          resolve(answer) {
            settled()
            resolve(answer)
          },
          reject(error) {
            settled()
            reject(error)
          },
        })
        worker.postMessage({ ...request, id }, transfer)
      }),
    gone: gone.signal,
    end() {
      unwatch()
      stop(new DOMException('the worker was ended', 'AbortError'))
    },
  }
}
