import type { Limit } from './engineMessages.ts'
import type { DuckDbBindings } from './openBindings.ts'

/** The little of the bindings that a question needs; the same in a worker and in Node. */
export type StreamBindings = Pick<
  DuckDbBindings,
  'startPendingQuery' | 'pollPendingQuery' | 'cancelPendingQuery' | 'fetchQueryResults'
>

export interface Streaming {
  ask: string
  /** Milliseconds that it may run; while others are let in does not count. */
  most: number
  /** Lets what came meanwhile in, between two pieces of the work. */
  letOthers(): Promise<void>
  isWanted(): boolean
}

/** Bytes of an answer at most: the page makes objects of its rows. */
const mostBytes = 64 * 2 ** 20

/** Runs a question piece by piece and joins its rows to one Arrow stream; stops it when nobody wants it any more. @throws Error; beyond a limit one that `limitOf` knows */
export async function streamAnswer(
  bindings: StreamBindings,
  connection: number,
  { ask, most, letOthers, isWanted }: Streaming,
): Promise<Uint8Array<ArrayBuffer>> {
  let end = performance.now() + most
  let header = bindings.startPendingQuery(connection, ask, false)
  while (header === null) {
    const paused = performance.now()
    await letOthers()
    end += performance.now() - paused
    const isLong = performance.now() > end
    if (isLong || !isWanted()) {
      bindings.cancelPendingQuery(connection)
      throw isLong ? beyond('statement-long') : new Error('cancelled')
    }
    header = bindings.pollPendingQuery(connection)
  }
  const parts = [header]
  for (let bytes = 0; bytes <= mostBytes; ) {
    const part = bindings.fetchQueryResults(connection)
    if (part === null) continue
    if (part.length === 0) return joined(parts)
    bytes += part.length
    parts.push(part)
  }
  throw beyond('answer-large')
}

const limits = new WeakMap<Error, Limit>()

function beyond(limit: Limit): Error {
  const error = new Error(limit)
  limits.set(error, limit)
  return error
}

/** The limit at which a question was stopped. */
export function limitOf(error: unknown): Limit | undefined {
  return error instanceof Error ? limits.get(error) : undefined
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
