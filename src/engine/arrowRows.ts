import { DataType, type Table, type Vector } from 'apache-arrow'
import type { Cell, Row } from './Database.ts'
import { isoDate, isoTimestamp } from './isoTime.ts'

/** Rows of DuckDB-WASM as plain values: ISO text for dates and times, null for the missing. */
export function arrowRows(table: Table): Row[] {
  const columns = table.schema.fields.map(({ name, type }, i) => {
    const vector = table.getChildAt(i)
    if (vector === null) throw new Error(`Column ${name} has no values`)
    return { name, vector, read: cellOf(type, name) }
  })
  return Array.from({ length: table.numRows }, (_, i) => {
    const row: Record<string, Cell> = {}
    for (const { name, vector, read } of columns) row[name] = cell(vector, i, read)
    return row
  })
}

const day = 86_400_000

function cell(vector: Vector, i: number, read: (value: unknown) => Cell): Cell {
  const value: unknown = vector.get(i)
  return value === null || value === undefined ? null : read(value)
}

function cellOf(type: DataType, column: string): (value: unknown) => Cell {
  if (DataType.isDate(type)) return (value) => isoDate(Number(value) / day)
  if (DataType.isTimestamp(type)) return (value) => isoTimestamp(Number(value))
  if (DataType.isBool(type)) return (value) => value === true
  if (DataType.isInt(type) || DataType.isFloat(type)) return Number
  if (DataType.isUtf8(type) || DataType.isDictionary(type)) return String
  if (DataType.isNull(type)) return () => null
  throw new Error(`Column ${column} holds ${type}: cast it to text or numbers in the SQL`)
}
