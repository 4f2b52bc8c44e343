import type { Table } from '../engine/contract.ts'
import type { Cell, Database, Row, Statement, Value } from '../engine/Database.ts'

type Kind = 'text' | 'number' | 'boolean'
type Optional = `${Kind}?`
export type Declared = Readonly<Record<string, Kind | Optional>>

interface Kinds {
  text: string
  number: number
  boolean: boolean
}

type Declaration<K extends Kind | Optional> = K extends `${infer Base extends Kind}?`
  ? Kinds[Base] | null
  : K extends Kind
    ? Kinds[K]
    : never

export type RowOf<C extends Declared> = { readonly [Name in keyof C]: Declaration<C[Name]> }

/** One question to the database: its text, what it reads, what it takes and what it answers. */
export interface Query<P extends Declared, C extends Declared> {
  name: string
  sql: string
  tables: readonly Table[]
  /** Of tables that come in parts, which ones it touches: values of a key, or the param with a list of them. */
  parts?: Readonly<Partial<Record<Table, Readonly<Record<string, readonly string[] | `$${string}`>>>>>
  /** A shorter text that gives the same rows from sums; of which units it needs them, null where it does not do. */
  fromSums?: { sql: string; units(values: RowOf<P>): readonly string[] | null }
  /** Names of the `$params` in the SQL; `?` behind a kind: may be null. */
  params: P
  /** Columns of the answer in order; `?` behind a kind: may be null. Dates are ISO text. */
  columns: C
}

export function defineQuery<const P extends Declared, const C extends Declared>(
  query: Query<P, C>,
): Query<P, C> {
  return query
}

/**
 * Runs a query with its named values. Prepared statements bind by position only, so `$name` becomes `?`
 * here. @throws if a `$name` is not declared, or a row lacks a value that the query declares as present.
 */
export async function ask<P extends Declared, C extends Declared>(
  database: Database,
  query: Query<P, C>,
  values: RowOf<P>,
  signal?: AbortSignal,
): Promise<RowOf<C>[]> {
  const given: Readonly<Record<string, Value>> = values
  const filled = (text: string) => {
    const { sql, names } = positional(text)
    const ordered = names.map((name) => {
      const value = given[name]
      if (value === undefined) throw new Error(`${query.name}: no value for $${name}`)
      return value
    })
    return { sql, values: ordered }
  }
  const parts = query.parts && partsOf(query.parts, given)
  const units = query.fromSums?.units(values)
  const statement: Statement = {
    ...filled(query.sql),
    tables: query.tables,
    ...(parts && { parts }),
    ...(query.fromSums && units && { fromSums: { ...filled(query.fromSums.sql), units } }),
  }
  const rows = await database.run(statement, signal)
  if (!checked.has(rows)) for (const row of rows) check(query, row)
  checked.add(rows)
  return rows as unknown as RowOf<C>[]
}

/** Answers that were looked through: a database may give the same one again. */
const checked = new WeakSet<readonly Row[]>()

function partsOf(
  parts: NonNullable<Query<Declared, Declared>['parts']>,
  given: Readonly<Record<string, Value>>,
): NonNullable<Statement['parts']> {
  const valuesOf = (wanted: readonly string[] | `$${string}`) =>
    typeof wanted === 'string' ? String(given[wanted.slice(1)] ?? '').split(',') : wanted
  return Object.fromEntries(
    Object.entries(parts).map(([table, keys]) => [
      table,
      Object.fromEntries(Object.entries(keys).map(([key, wanted]) => [key, valuesOf(wanted)])),
    ]),
  )
}

export function positional(sql: string): { sql: string; names: string[] } {
  const names: string[] = []
  const text = sql.replace(/--[^\n]*|'(?:[^']|'')*'|\$([a-z_]+)/g, (match, name: string | undefined) => {
    if (name === undefined) return match.startsWith('--') ? '' : match
    names.push(name)
    return '?'
  })
  return { sql: text, names }
}

function check<P extends Declared, C extends Declared>(
  query: Query<P, C>,
  row: Readonly<Record<string, Cell>>,
): void {
  for (const [column, kind] of Object.entries(query.columns)) {
    const cell = row[column]
    if (cell === undefined) throw new Error(`${query.name}: column ${column} is not in the answer`)
    if (cell === null && !kind.endsWith('?')) throw new Error(`${query.name}: ${column} is missing in a row`)
  }
}
