import type { Table } from '../contract.ts'
import type { Cell } from '../Database.ts'

/** A column as the statement names it, and its type as DuckDB calls it. */
export interface SqlColumn {
  name: string
  type: string
  kind: 'text' | 'number' | 'boolean'
}

/** What a reader's own statement gave. */
export interface SqlAnswer {
  columns: readonly SqlColumn[]
  /** At most `mostRows` of them; a cell for each column. Numbers that a double would change, and whatever else is no plain value, are text. */
  rows: readonly (readonly Cell[])[]
  /** How many rows there are in all; null where counting them would have taken too long. */
  of: number | null
  /** The tables that it names. */
  tables: readonly Table[]
}

/** What is being done for a statement. */
export type SqlPhase = 'opening' | 'loading' | 'running'

/** Rows of an answer at most. */
export const mostRows = 50_000

/** A DuckDB of its own for the statements of a reader: it reads the package's tables and reaches nothing else. */
export interface Sandbox {
  /**
   * @param tell is told what is being done, and of which tables
   * @throws SqlError for what is wrong with the statement, DataError for a table or a limit
   */
  ask(
    sql: string,
    signal: AbortSignal,
    tell: (phase: SqlPhase, tables: readonly Table[]) => void,
  ): Promise<SqlAnswer>
  /** Ends its worker: only so does its memory go back. It starts again when it is asked. */
  end(): void
}
