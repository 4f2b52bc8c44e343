import type { Value } from './Database.ts'
import { sqlString } from './sqlText.ts'

/** EXECUTE of a prepared statement: unlike a binding it can be polled, and so cancelled, in DuckDB-WASM. */
export function executeSql(name: string, values: readonly Value[]): string {
  return values.length === 0 ? `EXECUTE ${name}` : `EXECUTE ${name}(${values.map(literal).join(', ')})`
}

function literal(value: Value): string {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return sqlString(value)
  if (typeof value === 'boolean') return String(value)
  if (!Number.isFinite(value)) throw new Error(`${value} is no number that a statement can take`)
  return `${value}::DOUBLE`
}
