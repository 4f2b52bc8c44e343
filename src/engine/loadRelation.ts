import { loadCells } from './check/loadCells.ts'
import type { Table } from './contract.ts'
import type { Execute } from './Execute.ts'
import type { LoadedFile } from './loadCsv.ts'
import { matchColumns } from './tableColumns.ts'

export interface Relation {
  table: Table
  /** As people know it. */
  file: string
  /** What stands behind FROM. */
  from: string
}

/** Appends what DuckDB can already read, in whatever types, to its table, which exists. */
export async function loadRelation(execute: Execute, { table, file, from }: Relation): Promise<LoadedFile> {
  const described = await execute(`DESCRIBE SELECT * FROM ${from}`)
  const types = new Map(described.map((row) => [String(row.column_name), String(row.column_type)]))
  const matched = matchColumns(table, file, [...types.keys()])
  const declared = new Map(matched.declared.map((name) => [name, types.get(name) ?? 'VARCHAR']))
  const wrong = await loadCells(execute, { table, from, types: declared, asIs: true })
  return { matched, wrong, ragged: [], rowOf: async (position) => position + 1 }
}
