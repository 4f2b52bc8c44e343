import { type FetchQueryOptions, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/** Milliseconds for which an answer has stood before anything is asked ahead; before what takes long. */
export const pauses = { short: 400, long: 1500 } as const

/** All figures ask ahead one after the other, behind whatever else is asked. */
let turn: Promise<void> = Promise.resolve()

/**
 * Asks what a reader may well ask next, once the answer stands; what has not begun when something else is asked is
 * left.
 * @param standing whether what is asked now is answered
 */
export function useAskedAhead(
  standing: boolean,
  next: readonly FetchQueryOptions[],
  pause: number = pauses.short,
): void {
  const queries = useQueryClient()
  const latest = useRef(next)
  latest.current = next
  const asked = JSON.stringify(next.map(({ queryKey }) => queryKey))
  useEffect(() => {
    if (!standing || asked === '[]') return
    let left = false
    const timer = setTimeout(() => {
      for (const one of latest.current)
        turn = turn.then(() => (left ? undefined : queries.prefetchQuery(one)))
    }, pause)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [standing, asked, queries, pause])
}
