import path from 'node:path'
import type { PackageRow, Value } from '../../src/engine/validate/PackageRow.ts'
import type { FactLedger, FactRow } from './facts.ts'

/** What the transforms read: published facts, and what this project adds to them (names, notes, trees). */
export interface Inputs {
  facts: FactLedger
  supplements: FactLedger
}

/** A row of the package made of a row of the facts, which thereby counts as loaded. */
export function load(ledger: FactLedger, fact: FactRow, values: Record<string, Value>): PackageRow {
  ledger.used(fact)
  return { file: path.join(ledger.folder, fact.file), row: fact.row, values }
}

/** Rows by the value of one column. */
export function rowsBy(rows: readonly FactRow[], column: string): Map<string | null, FactRow> {
  return new Map(rows.map((row) => [row.get(column), row]))
}

/** The row found, or an error that says which code is missing where. */
export function found<Row>(row: Row | undefined, code: string, file: string): Row {
  if (row === undefined) throw new Error(`${file}: thiếu dòng “${code}”. Cách sửa: thêm dòng này vào tệp`)
  return row
}
