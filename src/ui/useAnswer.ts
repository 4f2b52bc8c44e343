import { useQuery } from '@tanstack/react-query'
import type { Question } from '../answers/answerOf.ts'
import type { Statement } from '../engine/Database.ts'
import { useDataPart } from './DatabaseContext.tsx'
import { isSameSubject } from './isSameSubject.ts'
import { useRestsOn } from './RestsOnContext.tsx'
import { useAskedAhead } from './useAskedAhead.ts'
import { type Plain, useAsking } from './useAsking.ts'
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
  const retry = useRetry()
  const asking = useAsking(question, later)
  const decided = useDataPart((state) => state.version !== '' || state.fault !== null)
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

const none: readonly Statement[] = []
