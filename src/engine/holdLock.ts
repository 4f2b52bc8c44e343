import type { Ping, Pong } from './workerMessages.ts'

/**
 * Holds a lock of this worker's name until it ends, however it ends: no event tells the page of a worker that
 * crashed or was stopped. Where there are no locks (plain http), pings are answered.
 */
export function holdLock(): void {
  const held = navigator.locks === undefined ? Promise.resolve(false) : hold(self.name)
  self.addEventListener('message', async ({ data }: MessageEvent<Ping | object>) => {
    if ('ping' in data) self.postMessage({ held: await held } satisfies Pong)
  })
}

function hold(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const forever = new Promise<never>(() => undefined)
    const holding = navigator.locks.request(name, () => {
      resolve(true)
      return forever
    })
    holding.catch(() => resolve(false))
  })
}
