import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Database } from '../engine/Database.ts'
import { useDatabase, useDataPart } from './DatabaseContext.tsx'

export interface Answer<T> {
  data: T | undefined
  /** The reason why there is no answer. */
  error: Error | null
  /** Nothing to show yet. */
  waiting: boolean
  /** What is shown answers the question before; the new one is on its way. */
  stale: boolean
  retry(): void
}

/** Asks the database; `key` names the question and everything that its answer depends on. */
export function useAnswer<T>(
  key: readonly unknown[],
  ask: (database: Database, signal: AbortSignal) => Promise<T>,
): Answer<T> {
  const database = useDatabase()
  const version = useDataPart((state) => state.version)
  const query = useQuery({
    queryKey: [version, ...key],
    queryFn: ({ signal }) => ask(database, signal),
    placeholderData: keepPreviousData,
  })
  return {
    data: query.data,
    error: query.isError ? query.error : null,
    waiting: query.isPending,
    stale: query.isPlaceholderData,
    retry: () => void query.refetch(),
  }
}
