import type { EngineAnswer, EngineRequest } from './engineMessages.ts'
import { type DuckDbBindings, openBindings } from './openBindings.ts'
import { questionQueue } from './questionQueue.ts'
import { settings } from './settings.ts'
import { limitOf } from './streamAnswer.ts'
import { wasmConfig } from './wasmConfig.ts'

type Asked = Extract<EngineRequest, { ask: string }>
type Post = (answer: EngineAnswer, transfer?: Transferable[]) => void

/**
 * Starts DuckDB and answers what the page asks: questions in the order of `questionQueue`, each from its start to its
 * last row without the page, for a round trip to a busy page takes longer than most statements; everything else at
 * once, between two pieces of a question.
 */
export async function answerRequests(
  compiled: Promise<WebAssembly.Module>,
  post: Post,
): Promise<(request: EngineRequest) => void> {
  const bindings = await openBindings(compiled)
  bindings.open(wasmConfig)
  const connections = { loading: connect(bindings), first: connect(bindings), later: connect(bindings) }
  const { loading } = connections
  for (const connection of Object.values(connections))
    for (const setting of settings) bindings.runQuery(connection, setting)

  const { port1: now, port2: later } = new MessageChannel()
  /** Lets what was posted meanwhile in: cancellations, and tables that are being loaded. */
  const breathe = () =>
    new Promise<void>((resolve) => {
      now.onmessage = () => resolve()
      later.postMessage(null)
    })
  const questions = questionQueue(bindings, connections, breathe)

  const send = (id: number) => (bytes: Uint8Array<ArrayBuffer>) => post({ id, stream: bytes }, [bytes.buffer])

  const answer = async (request: Exclude<EngineRequest, Asked | { cancel: number }>): Promise<void> => {
    const { id } = request
    if ('query' in request) {
      send(id)(owned(bindings.runQuery(loading, request.query)))
      return
    }
    if ('insert' in request) {
      assertRoom(bindings, request.insert)
      const { name, create } = request
      bindings.insertArrowFromIPCStream(loading, request.insert, { name, create })
    }
    if ('putFile' in request) {
      const bytes = new Uint8Array(await request.content.arrayBuffer())
      assertRoom(bindings, bytes)
      bindings.registerFileBuffer(request.putFile, bytes)
    }
    if ('dropFile' in request) bindings.dropFile(request.dropFile)
    if ('parse' in request) bindings.getTableNames(loading, request.parse)
    if ('tokenize' in request) post({ id, tokens: bindings.tokenize(request.tokenize) })
    else post({ id, done: true })
  }

  return (request) => {
    if ('cancel' in request) {
      questions.cancel(request.cancel)
      return
    }
    const answered = 'ask' in request ? questions.ask(request).then(send(request.id)) : answer(request)
    answered.catch((error) => refuse(post, request.id, error))
  }
}

function connect(bindings: DuckDbBindings): number {
  return bindings.connect().useUnsafe((_, connection) => connection)
}

/** @throws what leaves DuckDB in no known state: this worker cannot go on */
function refuse(post: Post, id: number, error: unknown): void {
  if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) throw error
  const limit = limitOf(error)
  const message = error instanceof Error ? error.message : String(error)
  post({ id, error: message, ...(limit !== undefined && { limit }) })
}

/** DuckDB's code would write to address 0 where it gets no memory. */
function assertRoom(bindings: DuckDbBindings, { length }: Uint8Array): void {
  const { mod } = bindings
  const room = mod._malloc(length)
  if (room === 0) throw new Error(`Out of Memory Error: no room for ${length} bytes`)
  mod._free(room)
}

/** The bindings hand out copies, never views of their memory. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>
}
