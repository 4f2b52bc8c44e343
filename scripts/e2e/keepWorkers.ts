import type { Page } from 'playwright-core'

declare global {
  /** What `kind` names the script of a worker ends, without any event: the youngest one. */
  var endWorker: (kind: 'duckDb' | 'parquet') => void
  /** The same as soon as a worker is told something that holds this key. */
  var endWorkerAt: (kind: 'duckDb' | 'parquet', key: string) => void
}

/** From its next document on a page can end its workers as a crash does. */
export async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Kept = Worker & { kind: string }
    const kept: Kept[] = []
    let awaited: { kind: string; key: string } | null = null
    class KeptWorker extends Worker {
      kind: string
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.kind = /(duckDb|parquet)Worker/.exec(String(url))?.[1] ?? ''
        kept.push(this)
      }
      override postMessage(message: unknown, ...rest: never[]): void {
        const isIt = awaited?.kind === this.kind && Object.hasOwn(message as object, awaited.key)
        if (isIt) {
          awaited = null
          this.terminate()
        }
        super.postMessage(message, ...rest)
      }
    }
    globalThis.Worker = KeptWorker
    globalThis.endWorker = (kind) => kept.findLast((worker) => worker.kind === kind)?.terminate()
    globalThis.endWorkerAt = (kind, key) => {
      awaited = { kind, key }
    }
  })
}
