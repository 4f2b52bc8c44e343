import type { ReactNode } from 'react'
import { Failed } from './Failed.tsx'
import type { LoadablePart } from './loadablePart.ts'
import { usePart } from './usePart.ts'
import { useRetry } from './useRetry.ts'

export interface PartProps<T> {
  of: LoadablePart<T>
  /** Stands in its place until it is there. */
  waiting?: ReactNode
  /** What failed if it does not come. */
  title?: string
  children: (part: T) => ReactNode
}

/** What is drawn with a part of the page that may still have to come; where it does not, the reason and a way back. */
export function Part<T>({ of, waiting = null, title, children }: PartProps<T>) {
  const { value, error } = usePart(of)
  const retry = useRetry()
  if (value !== undefined) return children(value)
  return error ? <Failed error={error} title={title} onRetry={retry} /> : waiting
}
