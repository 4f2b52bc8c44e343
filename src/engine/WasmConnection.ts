import type { Table } from 'apache-arrow'

/** The little of DuckDB-WASM that loading and asking need; the same for its asynchronous and blocking forms. */
export interface WasmConnection {
  /** Runs to the end. */
  query(sql: string): Promise<Table>
  /** Appends an Arrow IPC stream, or makes a table of it. */
  insert(stream: Uint8Array, name: string, create: boolean): Promise<void>
  /** Makes a file readable under a name. */
  putFile(name: string, content: Blob): Promise<void>
  dropFile(name: string): Promise<void>
  /** The words of a text as DuckDB reads them, remarks left out. */
  tokenize(text: string): Promise<Tokens>
  /** Parses a text without running it. @throws Error with DuckDB's words, for what is no single statement */
  parse(text: string): Promise<void>
}

/** Where words begin, in bytes of UTF-8, and of what kind each is (`TokenType` of DuckDB-WASM). */
export interface Tokens {
  offsets: readonly number[]
  types: readonly number[]
}
