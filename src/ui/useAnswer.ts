import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Table } from '../engine/contract.ts'
import type { Database } from '../engine/Database.ts'
import type { OpenData } from './DatabaseContext.tsx'
import { useDataPart, useOpenData } from './DatabaseContext.tsx'
import { useRestsOn } from './RestsOnContext.tsx'

export interface Answer<T> {
  data: T | undefined
  /** The reason why there is no answer. */
  error: Error | null
  /** Nothing to show yet. */
  waiting: boolean
  /** What is shown answers the question before; the new one is on its way. */
  stale: boolean
  /** Loads what had failed and asks again. */
  retry(): void
}

/**
 * Asks the database; `key` names the question and everything that its answer depends on. `prepared` is an
 * answer to the same question that is shown until the database has one.
 */
export function useAnswer<T>(
  key: readonly unknown[],
  ask: (database: Database, signal: AbortSignal) => Promise<T>,
  prepared?: T,
): Answer<T> {
  const open = useOpenData()
  const version = useDataPart((state) => state.version)
  const decided = useDataPart((state) => state.version !== '' || state.fault !== null)
  const query = useQuery({
    queryKey: [version, ...key],
    queryFn: async ({ signal }) => {
      const tables = new Set<Table>()
      const answer = await ask(recording(open.database, tables), signal)
      return { answer, tables: [...tables] }
    },
    placeholderData: keepPreviousData,
    enabled: decided,
  })
  useRestsOn(query.data?.tables)
  return {
    data: query.data === undefined ? prepared : query.data.answer,
    error: query.isError ? query.error : null,
    waiting: query.isPending && prepared === undefined,
    stale: query.isPlaceholderData,
    retry: () => {
      retryFailed(open)
      void query.refetch()
    },
  }
}

/** The database, noting which tables are asked. */
function recording(database: Database, tables: Set<Table>): Database {
  return {
    run(statement, signal) {
      for (const table of statement.tables) tables.add(table)
      return database.run(statement, signal)
    },
  }
}

function retryFailed(open: OpenData): void {
  const { fault, tables } = open.getSnapshot()
  if (fault) open.retry()
  else for (const { table, state } of tables) if (state === 'failed') open.retry(table)
}
