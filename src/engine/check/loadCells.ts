import type { Table } from '../contract.ts'
import type { Execute } from '../Execute.ts'
import { sqlName } from '../sqlText.ts'
import { tableColumns } from '../tableColumns.ts'
import { type CellCast, cellCast, plainCast } from './cellCast.ts'

export interface Cells {
  table: Table
  /** The table that takes the rows, if that is another than the contract's. */
  into?: string
  /** What stands behind FROM. */
  from: string
  /** Columns that are read, with the type that DuckDB gives them there. */
  types: ReadonlyMap<string, string>
  /** Texts are taken as they are: few of them differ, and they are looked at afterwards. */
  asIs?: boolean
  /** Nothing is wrong with the cells, and their texts are clean. */
  plain?: boolean
}

/** Cells of one column that are not of its type. */
export interface WrongCells {
  column: string
  rows: number
  /** Of the first: its row in what was read, from 0, and what it holds. */
  first: number
  value: string
}

/** Where the cells that are not of their type stand: `position` in what was read, from 0, `column_name`, `value`. */
export const wrongCells = 'wrong_cells'

/**
 * Appends rows to their table, each cell in the type of the contract; what is not of its type becomes null and
 * stands in `wrong_cells`.
 */
export async function loadCells(execute: Execute, cells: Cells): Promise<WrongCells[]> {
  const casts = castsOf(cells)
  const columns = casts.map(({ column }) => sqlName(column)).join(', ')
  const values = casts.map(({ value }) => value).join(', ')
  await execute(
    `INSERT INTO ${sqlName(cells.into ?? cells.table)} (${columns}) SELECT ${values} FROM ${cells.from}`,
  )
  return findWrongCells(execute, cells, casts)
}

export type ColumnCast = CellCast & { column: string }

export function castsOf({
  table,
  types,
  asIs,
  plain,
}: Pick<Cells, 'table' | 'types' | 'asIs' | 'plain'>): ColumnCast[] {
  const declared = new Map(tableColumns(table))
  return [...types].flatMap(([column, from]) => {
    const type = declared.get(column)?.type
    if (type === undefined) return []
    if (plain) return [{ column, ...plainCast(type, from, column) }]
    const isText = asIs && type === 'text' && from === 'VARCHAR'
    return [{ column, ...(isText ? { value: sqlName(column), wrong: null } : cellCast(type, from, column)) }]
  })
}

export async function findWrongCells(
  execute: Execute,
  { from }: Pick<Cells, 'from'>,
  casts: readonly ColumnCast[],
): Promise<WrongCells[]> {
  const asked = casts.flatMap(({ column, wrong }) => (wrong === null ? [] : [{ column, wrong }]))
  if (asked.length === 0) return []
  const counts = asked.map(({ wrong }, i) => `count_if(${wrong}) AS "${i}"`)
  const [counted] = await execute(`SELECT ${counts.join(', ')} FROM ${from}`)
  const found = asked.filter((_, i) => Number(counted?.[String(i)] ?? 0) > 0)
  if (found.length === 0) return []
  const named = found.map(
    ({ column, wrong }) => `
      SELECT position, '${column}' AS column_name, CAST(${sqlName(column)} AS VARCHAR) AS value
      FROM (SELECT row_number() OVER () - 1 AS position, * FROM ${from}) WHERE ${wrong}`,
  )
  await execute(`CREATE OR REPLACE TABLE ${wrongCells} AS ${named.join(' UNION ALL ')}`)
  const rows = await execute(
    `SELECT column_name, count(*) AS n, min(position) AS first, arg_min(value, position) AS value
     FROM ${wrongCells} GROUP BY column_name ORDER BY first, column_name`,
  )
  return rows.map(({ column_name, n, first, value }) => ({
    column: String(column_name),
    rows: Number(n),
    first: Number(first),
    value: String(value),
  }))
}
