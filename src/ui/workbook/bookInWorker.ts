import { loadablePart } from '../loadablePart.ts'
import type { BookSheet } from './BookSheet.ts'
import type { BookMessage } from './bookMessages.ts'

export interface BookWatch {
  /** Is told how many sheets are written. */
  onSheet?: (written: number) => void
  /** Stops at once. */
  signal?: AbortSignal
}

const onPage = loadablePart(() => import('./writeBook.ts'))

/**
 * Writes a workbook beside the page, so that nothing on it waits; on the page where the worker does not come.
 * @throws DOMException `AbortError` where it was stopped
 */
export async function bookInWorker(sheets: readonly BookSheet[], watch: BookWatch = {}): Promise<Blob> {
  const { onSheet, signal } = watch
  signal?.throwIfAborted()
  const written = await besidePage(sheets, watch)
  signal?.throwIfAborted()
  return written ?? (await onPage.load()).writeBook(sheets, onSheet)
}

/** The workbook; null where the worker is not there or was stopped. */
function besidePage(sheets: readonly BookSheet[], { onSheet, signal }: BookWatch): Promise<Blob | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./bookWorker.ts', import.meta.url), { type: 'module' })
    const end = () => {
      worker.terminate()
      signal?.removeEventListener('abort', stop)
    }
    const stop = () => {
      end()
      resolve(null)
    }
    signal?.addEventListener('abort', stop)
    worker.addEventListener('error', stop)
    worker.addEventListener('message', ({ data }: MessageEvent<BookMessage>) => {
      if ('written' in data) {
        onSheet?.(data.written)
        return
      }
      end()
      if ('book' in data) resolve(data.book)
      else reject(new Error(data.failed))
    })
    worker.postMessage(sheets)
  })
}
