import type { Cell, Row } from '../Database.ts'

/** Rows of a statement, column by column. */
export interface PackedRows {
  rows: number
  columns: Readonly<Record<string, PackedColumn>>
}

/** The cells from the first row to the last; where they repeat, each value once and which of them a row has. */
type PackedColumn = readonly Cell[] | { of: readonly Cell[]; at: readonly number[] }

export function packRows(rows: readonly Row[]): PackedRows {
  const names = Object.keys(rows[0] ?? {})
  const columns = names.map((name) => [name, packColumn(rows.map((row) => row[name] ?? null))])
  return { rows: rows.length, columns: Object.fromEntries(columns) }
}

export function unpackRows({ rows, columns }: PackedRows): Row[] {
  const read = Object.entries(columns).map(([name, column]) => [name, cellsOf(column)] as const)
  return Array.from({ length: rows }, (_, i) => {
    const row: Record<string, Cell> = {}
    for (const [name, cellAt] of read) row[name] = cellAt(i)
    return row
  })
}

function packColumn(cells: readonly Cell[]): PackedColumn {
  const places = new Map<Cell, number>()
  for (const cell of cells) if (!places.has(cell)) places.set(cell, places.size)
  if (places.size * 2 > cells.length) return cells
  return { of: [...places.keys()], at: cells.map((cell) => places.get(cell) ?? 0) }
}

function cellsOf(column: PackedColumn): (i: number) => Cell {
  if (!('of' in column)) return (i) => column[i] ?? null
  const { of, at } = column
  return (i) => of[at[i] ?? 0] ?? null
}
