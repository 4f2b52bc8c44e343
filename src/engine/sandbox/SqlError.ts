/** What is wrong with a reader's statement; sentences for each are in i18n. */
export type SqlErrorCode =
  // before anything is run
  | 'empty'
  | 'many'
  | 'no-select'
  | 'parameter'
  | 'reaches-out'
  | 'own-cases'
  // as DuckDB says
  | 'syntax'
  | 'table-unknown'
  | 'column-unknown'
  | 'function-unknown'
  | 'types-differ'
  | 'not-grouped'
  | 'value-wrong'
  | 'other'

export interface SqlError extends Error {
  name: 'SqlError'
  code: SqlErrorCode
  /** The word that it is about. */
  value: string
  /** In DuckDB's own words. */
  said: string | null
  /** Where in the statement, in UTF-16 units from its start. */
  at: number | null
}

export function sqlError(
  code: SqlErrorCode,
  { value = '', said = null, at = null }: Partial<Pick<SqlError, 'value' | 'said' | 'at'>> = {},
): SqlError {
  return Object.assign(new Error(said ?? `${code} ${value}`.trim()), {
    name: 'SqlError' as const,
    code,
    value,
    said,
    at,
  })
}

export function isSqlError(error: unknown): error is SqlError {
  return error instanceof Error && error.name === 'SqlError' && 'said' in error
}

/** Line and column, from 1, of a place in a text. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 }
}
