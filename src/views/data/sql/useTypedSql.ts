import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Table } from '../../../engine/contract.ts'
import type { Sandbox, SqlAnswer, SqlPhase } from '../../../engine/sandbox/SqlAnswer.ts'
import { useDataPart, useOpenData } from '../../../ui/DatabaseContext.tsx'

export interface TypedSql {
  answer: SqlAnswer | undefined
  error: Error | null
  /** What is being done, and of which tables; null: nothing. */
  doing: { phase: SqlPhase; tables: readonly Table[] } | null
  /** Runs it once more. */
  again(): void
  /** Gives it up at once. */
  stop(): void
}

/** Runs the statement of the address in an engine of its own, which ends with the screen; undefined: none. */
export function useTypedSql(sql: string | undefined): TypedSql {
  const sandbox = useSandbox()
  const queries = useQueryClient()
  const version = useDataPart((state) => state.version)
  const [doing, setDoing] = useState<TypedSql['doing']>(null)
  const asked = { queryKey: [version, 'typed sql', sql] }
  const query = useQuery({
    ...asked,
    queryFn: async ({ signal }) =>
      (await sandbox()).ask(sql ?? '', signal, (phase, tables) => setDoing({ phase, tables })),
    enabled: sql !== undefined && version !== '',
    gcTime: 0,
  })
  return {
    answer: query.isFetching ? undefined : query.data,
    error: query.isFetching ? null : query.error,
    doing: query.isFetching ? (doing ?? { phase: 'opening', tables: [] }) : null,
    again: () => void query.refetch(),
    stop: () => void queries.cancelQueries(asked),
  }
}

/** The sandbox of this screen, opened when it is first asked for. */
function useSandbox(): () => Promise<Sandbox> {
  const data = useOpenData()
  const opened = useRef<Promise<Sandbox>>(null)
  useEffect(
    () => () => {
      opened.current?.then((sandbox) => sandbox.end()).catch(() => undefined)
      opened.current = null
    },
    [],
  )
  return () => {
    opened.current ??= data.openSandbox().catch((error: unknown) => {
      opened.current = null
      throw error
    })
    return opened.current
  }
}
