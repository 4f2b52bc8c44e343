import type { Database } from '../engine/Database.ts'

/**
 * A question that the tables of a package answer. An answer is kept under the question’s name and its request, so
 * the request is plain data: texts, numbers, true or false, null, and lists and objects of these.
 */
export interface Question<Request, Answer> {
  (database: Database, request: Request, signal?: AbortSignal): Promise<Answer>
  /** No other question has it. */
  question: string
}

/** The request of a question that asks for everything. */
export type NoRequest = Readonly<Record<never, never>>

export function answerOf<Request, Answer>(
  question: string,
  answer: (database: Database, request: Request, signal?: AbortSignal) => Promise<Answer>,
): Question<Request, Answer> {
  return Object.assign(answer, { question })
}
