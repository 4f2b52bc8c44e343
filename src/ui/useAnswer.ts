import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Question } from '../answers/answerOf.ts'
import type { Table } from '../engine/contract.ts'
import type { Database, Statement } from '../engine/Database.ts'
import { useDataPart, useOpenData } from './DatabaseContext.tsx'
import { isSameSubject } from './isSameSubject.ts'
import { useRestsOn } from './RestsOnContext.tsx'
import { useAskedAhead } from './useAskedAhead.ts'
import { useRetry } from './useRetry.ts'

export interface Answer<T> {
  data: T | undefined
  /** The reason why there is no answer. */
  error: Error | null
  /** Nothing to show yet. */
  waiting: boolean
  /** What is shown answers the question before; the new one is on its way. */
  stale: boolean
  /** What was asked of the tables for it, each statement once. */
  statements: readonly Statement[]
  /** Loads what had failed and asks everything again that failed. */
  retry(): void
}

export interface AnswerOptions<Request, T> {
  /** An answer to the same question that is shown until the database has one. */
  prepared?: T
  /** Lets all else that is asked meanwhile be answered first. */
  later?: boolean
  /** What a reader may well ask next: answered while this answer is looked at. */
  next?: readonly Request[]
}

/**
 * Asks the database; an answer is kept under the data’s version, the question’s name and the request. Nothing is
 * asked, and nothing answered, as long as the request is null.
 */
export function useAnswer<Request, T>(
  question: Question<Request, T>,
  request: (Request & Plain<Request>) | null,
  { prepared, later = false, next = [] }: AnswerOptions<Request & Plain<Request>, T> = {},
): Answer<T> {
  const open = useOpenData()
  const retry = useRetry()
  const version = useDataPart((state) => state.version)
  const decided = useDataPart((state) => state.version !== '' || state.fault !== null)
  const queries = useQueryClient()
  const asking = (one: typeof request) => {
    const queryKey = [version, question.question, one]
    const isLooked = () => (queries.getQueryCache().find({ queryKey })?.getObserversCount() ?? 0) > 0
    return {
      queryKey,
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const byText = new Map<string, Statement>()
        if (later) await nextFrame()
        if (one === null) throw new Error(`${question.question}: no request`)
        // What is asked ahead waits for all else until somebody looks.
        const database = recording(open.database, byText, () => later || !isLooked())
        const answer = await question(database, one, signal)
        const statements = [...byText.values()]
        return { answer, statements, tables: tablesOf(statements) }
      },
    }
  }
  const query = useQuery({
    ...asking(request),
    // Figures of another place or unit would stand below the new one’s name.
    placeholderData: (before, query) => (isSameSubject(query?.queryKey[2], request) ? before : undefined),
    enabled: decided && request !== null,
  })
  useAskedAhead(query.isSuccess && !query.isPlaceholderData, next.map(asking))
  const given = request === null ? undefined : query.data
  useRestsOn(given?.tables)
  return {
    data: given === undefined ? prepared : given.answer,
    error: query.isError ? query.error : null,
    waiting: request !== null && query.isPending && prepared === undefined,
    stale: query.isPlaceholderData,
    statements: given?.statements ?? none,
    retry,
  }
}

/** What an answer can be kept under; anything else is no request. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ((...given: never[]) => unknown)
    ? never
    : { readonly [Key in keyof T]: Plain<T[Key]> }

const none: readonly Statement[] = []

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
