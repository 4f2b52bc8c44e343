import type { Table } from './contract.ts'
import type { Limits } from './packageParts.ts'

/** What goes into a statement: dates as ISO text, lists as one text joined by commas. */
export type Value = string | number | boolean | null

/** What comes out: numbers as doubles, dates as ISO text (`2026-11-20`), missing as null. */
export type Cell = string | number | boolean | null

export type Row = Readonly<Record<string, Cell>>

export interface Statement {
  sql: string
  /** Values of the statement's `?`, in order. */
  values: readonly Value[]
  /** The tables it reads; it runs as soon as these are there. A table that the package lacks is empty. */
  tables: readonly Table[]
  /** Of tables that come in parts: those it touches; all where nothing is said. */
  parts?: Readonly<Partial<Record<Table, Limits>>>
  /** Whatever else is asked goes first. */
  later?: boolean
  /** What gives the same rows sooner where sums are at hand for all of these units. */
  fromSums?: { sql: string; values: readonly Value[]; units: readonly string[] }
}

/** The one door to DuckDB, in the browser (WASM) and in Node (native) alike. */
export interface Database {
  /** Whether it is a file that could not be loaded, of which the reader is told: figures that can go on without it. */
  goesWithout?(error: unknown): boolean
  run(statement: Statement, signal?: AbortSignal): Promise<Row[]>
}
