import type { Cell, Row } from '../Database.ts'
import { sqlName } from '../sqlText.ts'
import type { SqlColumn } from './SqlAnswer.ts'

const double = /^(U?TINYINT|U?SMALLINT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/
const wide = /^(BIGINT|HUGEINT|UBIGINT|UHUGEINT|BIGNUM)$/
const asTheyAre = /^(VARCHAR|DATE|TIMESTAMP|BOOLEAN)$/

/** The columns of a statement from what DESCRIBE says of it. */
export function plainColumns(described: readonly Row[]): SqlColumn[] {
  return described.map((row) => {
    const type = String(row.column_type)
    const kind = double.test(type) || wide.test(type) ? 'number' : type === 'BOOLEAN' ? 'boolean' : 'text'
    return { name: String(row.column_name), type, kind }
  })
}

/** A column under the name by which the page reads it, in a type that it can read. */
export function plainColumn({ type }: SqlColumn, i: number): string {
  const name = sqlName(columnName(i))
  if (double.test(type)) return `CAST(${name} AS DOUBLE) AS ${name}`
  return asTheyAre.test(type) ? name : `CAST(${name} AS VARCHAR) AS ${name}`
}

export const columnName = (i: number) => `c${i}`

/** The cells of a row: of a wide whole number as a number where it is exactly that. */
export function plainCells(row: Row, columns: readonly SqlColumn[]): Cell[] {
  return columns.map(({ type }, i) => {
    const cell = row[columnName(i)] ?? null
    if (typeof cell === 'string' && wide.test(type) && Number.isSafeInteger(Number(cell))) return Number(cell)
    return typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : cell
  })
}
