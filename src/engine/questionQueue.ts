import { type StreamBindings, type Streaming, streamAnswer } from './streamAnswer.ts'

export interface Question extends Pick<Streaming, 'ask' | 'most'> {
  id: number
  /** Everything else goes first, also when it comes while this one is being answered. */
  later: boolean
}

export interface QuestionQueue {
  /** The answer as an Arrow stream. @throws what `streamAnswer` throws; an error where it is cancelled */
  ask(question: Question): Promise<Uint8Array<ArrayBuffer>>
  /** A question that waits leaves the queue; one that is being answered stops after a piece. */
  cancel(id: number): void
}

interface Waiting {
  question: Question
  answered(bytes: Uint8Array<ArrayBuffer>): void
  failed(error: unknown): void
}

/**
 * Answers questions one after the other, those for later last, each from its start to its last row; one for later
 * gives way between two of its pieces, for it has a connection of its own.
 * @param breathe lets what came meanwhile in
 */
export function questionQueue(
  bindings: StreamBindings,
  connections: { first: number; later: number },
  breathe: () => Promise<void>,
): QuestionQueue {
  const waiting: Waiting[] = []
  const underway = new Set<number>()
  let isWorking = false

  const next = (later: boolean) => {
    const at = waiting.findIndex(({ question }) => question.later === later)
    return at < 0 ? undefined : waiting.splice(at, 1)[0]
  }

  const answer = async ({ question, answered, failed }: Waiting, letOthers: () => Promise<void>) => {
    const { id, later } = question
    const connection = later ? connections.later : connections.first
    underway.add(id)
    try {
      const isWanted = () => underway.has(id)
      answered(await streamAnswer(bindings, connection, { ...question, letOthers, isWanted }))
    } catch (error) {
      failed(error)
    }
    underway.delete(id)
    await breathe()
  }

  const answerFirst = async () => {
    for (let one = next(false); one; one = next(false)) await answer(one, breathe)
  }

  const giveWay = async () => {
    await breathe()
    await answerFirst()
  }

  const work = async () => {
    isWorking = true
    await answerFirst()
    for (let one = next(true); one; one = next(true)) {
      await answer(one, giveWay)
      await answerFirst()
    }
    isWorking = false
  }

  return {
    ask: (question) =>
      new Promise((answered, failed) => {
        waiting.push({ question, answered, failed })
        if (!isWorking) void work()
      }),
    cancel(id) {
      underway.delete(id)
      const queued = waiting.findIndex(({ question }) => question.id === id)
      if (queued >= 0) waiting.splice(queued, 1)[0]?.failed(new Error('cancelled'))
    },
  }
}
