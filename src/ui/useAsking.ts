import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import type { Question } from '../answers/answerOf.ts'
import type { Table } from '../engine/contract.ts'
import type { Database, Statement } from '../engine/Database.ts'
import { useDataPart, useOpenData } from './DatabaseContext.tsx'

/** What an answer can be kept under; anything else is no request. */
export type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ((...given: never[]) => unknown)
    ? never
    : { readonly [Key in keyof T]: Plain<T[Key]> }

/**
 * How requests are asked, and under what their answers are kept. What nobody looks at (yet) lets all else that is asked
 * be answered first, and everything `later`.
 */
export function useAsking<Request, T>(question: Question<Request, T>, later = false) {
  const open = useOpenData()
  const version = useDataPart((state) => state.version)
  const queries = useQueryClient()
  const isLooked = (queryKey: QueryKey) =>
    (queries.getQueryCache().find({ queryKey })?.getObserversCount() ?? 0) > 0
  return (request: (Request & Plain<Request>) | null) => {
    const asked = {
      queryKey: [version, question.question, request],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const byText = new Map<string, Statement>()
        if (later) await nextFrame()
        if (request === null) throw new Error(`${question.question}: no request`)
        const database = recording(open.database, byText, () => later || !isLooked(asked.queryKey))
        const answer = await question(database, request, signal)
        const statements = [...byText.values()]
        return { answer, statements, tables: tablesOf(statements) }
      },
    }
    return asked
  }
}

/** The database, noting what is asked. */
function recording(database: Database, byText: Map<string, Statement>, isLater: () => boolean): Database {
  return {
    ...database,
    run(statement, signal) {
      byText.set(JSON.stringify([statement.sql, statement.values]), statement)
      return database.run(isLater() ? { ...statement, later: true } : statement, signal)
    },
  }
}

function tablesOf(statements: readonly Statement[]): Table[] {
  return [...new Set(statements.flatMap(({ tables }) => tables))]
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 16))
}
