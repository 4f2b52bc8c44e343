import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  type DuckDBResultReader,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api'
import type { Cell, Row } from '../../src/engine/Database.ts'
import { isoDate, isoTimestamp } from '../../src/engine/isoTime.ts'

/** Rows of native DuckDB as the browser's have them: plain numbers, ISO text, null. */
export function plainRows(reader: DuckDBResultReader): Row[] {
  const names = reader.columnNames()
  return reader.getRows().map((row) => {
    const plain: Record<string, Cell> = {}
    for (const [i, name] of names.entries()) plain[name] = cell(row[i] ?? null, name)
    return plain
  })
}

function cell(value: DuckDBValue, column: string): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof DuckDBDecimalValue) return value.toDouble()
  if (value instanceof DuckDBDateValue) return isoDate(value.days)
  if (value instanceof DuckDBTimestampValue) return isoTimestamp(Number(value.micros) / 1000)
  throw new Error(`Column ${column} holds ${value.constructor.name}: cast it to text or numbers in the SQL`)
}
