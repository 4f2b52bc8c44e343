import type { Value } from './Database.ts'
import { sqlString } from './sqlText.ts'

/**
 * A statement with its values in the place of its `?`. DuckDB-WASM can poll, and so cancel, text only, and
 * plans an EXECUTE of a prepared statement anew each time: preparing would be one more message for nothing.
 * @throws for what is no question: nothing is changed, installed or loaded through this door
 */
export function filledSql(sql: string, values: readonly Value[]): string {
  if (!/^(\s|--[^\n]*\n)*(SELECT|WITH)\b/i.test(sql)) throw new Error(`No question: ${sql.slice(0, 80)}`)
  let used = 0
  const text = sql.replace(kept, (found) => (found === '?' ? literal(values[used++]) : found))
  if (used !== values.length) throw new Error(`${values.length} values for ${used} places`)
  return text
}

/** Texts, names and remarks, in which a `?` is no place, and the places. */
const kept = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g

function literal(value: Value | undefined): string {
  if (value === undefined) throw new Error('A statement has more places than values')
  if (value === null) return 'NULL'
  if (typeof value === 'string') return sqlString(value)
  if (typeof value === 'boolean') return String(value)
  if (!Number.isFinite(value)) throw new Error(`${value} is no number that a statement can take`)
  return `${value}::DOUBLE`
}
