import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useOpenData } from './DatabaseContext.tsx'
import { retryParts } from './loadablePart.ts'

/** Tries everything again that failed: parts of the page, the engine, tables, and what was asked of them. */
export function useRetry(): () => void {
  const data = useOpenData()
  const queries = useQueryClient()
  return useCallback(() => {
    retryParts()
    const { fault, tables } = data.getSnapshot()
    if (fault) data.retry()
    else for (const { table, state } of tables) if (state === 'failed') data.retry(table)
    void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
  }, [data, queries])
}
