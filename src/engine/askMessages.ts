/** What the worker with DuckDB is asked through a port of its own; `cancel` names an earlier one. */
export type AskRequest = { id: number; connection: number; sql: string } | { cancel: number }

/** All rows of an answer as one Arrow stream: a statement is one message to and one from the worker. */
export type AskAnswer = { id: number; stream: Uint8Array<ArrayBuffer> } | { id: number; error: string }

/** The message that brings the port. */
export interface AskPort {
  askPort: MessagePort
}
