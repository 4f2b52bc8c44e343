import { useEffect, useSyncExternalStore } from 'react'
import type { LoadablePart } from './loadablePart.ts'

/** The part as soon as it is there, or why it is not. */
export function usePart<T>(part: LoadablePart<T>): ReturnType<LoadablePart<T>['getSnapshot']> {
  const state = useSyncExternalStore(part.subscribe, part.getSnapshot)
  useEffect(() => {
    part.load().catch(() => undefined)
  }, [part])
  return state
}
