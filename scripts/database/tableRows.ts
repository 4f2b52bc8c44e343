import type { Cell } from '../../src/engine/Database.ts'

/** Rows of a test's table by the names in its header (`unit,name_vi,kind`); what a row does not reach is null. */
export function tableRows(header: string, rows: readonly (readonly Cell[])[]): Record<string, Cell>[] {
  const columns = header.split(',')
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])))
}
