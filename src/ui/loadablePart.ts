import { restoreStyles } from './restoreStyles.ts'

/** A part of the page that comes when it is asked for. */
export interface LoadablePart<T> {
  /** Loads it once; after a failure, anew. @throws PartError if it does not come */
  load(): Promise<T>
  subscribe(listener: () => void): () => void
  /** A new object whenever it changed. */
  getSnapshot(): { readonly value?: T; readonly error: PartError | null }
}

/** Part of the page did not come: the host, the network, or another version of the page is the reason. */
export interface PartError extends Error {
  name: 'PartError'
}

const failed = new Set<LoadablePart<unknown>>()
const onFailure = new Set<() => void>()

/** @param fetch imports it */
export function loadablePart<T>(fetch: () => Promise<T>): LoadablePart<T> {
  const listeners = new Set<() => void>()
  let snapshot: ReturnType<LoadablePart<T>['getSnapshot']> = { error: null }
  let loading: Promise<T> | null = null
  const tell = (next: typeof snapshot) => {
    snapshot = next
    for (const listener of listeners) listener()
  }
  const attempt = async () => {
    try {
      if (failed.delete(part)) await restoreStyles()
      const value = await fetch()
      tell({ value, error: null })
      return value
    } catch (cause) {
      const error = partError(cause)
      loading = null
      failed.add(part)
      tell({ error })
      for (const listener of onFailure) listener()
      throw error
    }
  }
  const part: LoadablePart<T> = {
    load() {
      loading ??= attempt()
      return loading
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => snapshot,
  }
  return part
}

/** Loads everything again that did not come. */
export function retryParts(): void {
  for (const part of failed) part.load().catch(() => undefined)
}

/** Is called whenever a part does not come; what it returns ends that. */
export function listenForFailedParts(listener: () => void): () => void {
  onFailure.add(listener)
  return () => onFailure.delete(listener)
}

export function isPartError(error: unknown): error is PartError {
  return error instanceof Error && error.name === 'PartError'
}

function partError(cause: unknown): PartError {
  if (isPartError(cause)) return cause
  return Object.assign(new Error(String(cause), { cause }), { name: 'PartError' as const })
}
