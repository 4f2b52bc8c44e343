import type { Tokens } from './WasmConnection.ts'

/** What the worker with DuckDB is told. */
export type EngineRequest =
  /** A question: answered in its turn, behind all others if `later`; stopped when it is cancelled or takes longer than `most` milliseconds. */
  | { id: number; ask: string; most: number; later: boolean }
  /** A statement that is no question: run at once, to its end. */
  | { id: number; query: string }
  /** Appends an Arrow IPC stream, or makes a table of it. */
  | { id: number; insert: Uint8Array<ArrayBuffer>; name: string; create: boolean }
  /** The worker reads it: a large one takes the page long. */
  | { id: number; putFile: string; content: Blob }
  | { id: number; dropFile: string }
  /** Where the words of a text begin, and of what kind each is. */
  | { id: number; tokenize: string }
  /** Whether a text is a statement at all; it is not run. */
  | { id: number; parse: string }
  /** Answered when DuckDB has started. */
  | { id: number; open: true }
  /** Names an earlier question that nobody waits for any more. */
  | { cancel: number }

/** All rows of an answer as one Arrow stream: a statement is one message to and one from the worker. */
export type EngineAnswer =
  | { id: number; stream: Uint8Array<ArrayBuffer> }
  | { id: number; done: true }
  | { id: number; tokens: Tokens }
  | { id: number; error: string; limit?: Limit }

/** Limits at which a question is stopped. */
export type Limit = 'statement-long' | 'answer-large'
