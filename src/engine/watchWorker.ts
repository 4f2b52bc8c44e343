import type { Ended, Ping, Pong } from './workerMessages.ts'

/** Milliseconds between pings, and how many may stay without an answer: a busy worker is never taken for a dead one. */
const every = 5_000
const most = 12

/**
 * Tells once that a worker is gone, which no event does when it crashed or was stopped.
 * @param name of the worker, and of the lock that it holds
 * @returns how to stop watching
 */
export function watchWorker(worker: Worker, name: string, gone: (why: string) => void): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  const stop = (why: string) => {
    if (signal.aborted) return
    stopped.abort()
    gone(why)
  }
  let missed = 0
  let locked = false
  const ping = () => worker.postMessage({ ping: true } satisfies Ping)
  const ticking = setInterval(() => {
    missed += 1
    if (missed > most) stop('its worker does not answer')
    else ping()
  }, every)
  signal.addEventListener('abort', () => clearInterval(ticking))

  const onMessage = ({ data }: MessageEvent<Pong | Ended | object>) => {
    if ('ended' in data) stop(data.ended)
    if (!('held' in data)) return
    missed = 0
    if (data.held && !locked) {
      locked = true
      clearInterval(ticking)
      navigator.locks.request(name, { signal }, () => stop('its worker ended')).catch(() => undefined)
    }
  }
  worker.addEventListener('message', onMessage, { signal })
  worker.addEventListener(
    'error',
    (event) => {
      event.preventDefault()
      stop(event.message || 'its worker did not load')
    },
    { signal },
  )
  ping()
  return () => stopped.abort()
}
