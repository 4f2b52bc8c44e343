import path from 'node:path'
import type { PackageRow, Value } from '../../src/engine/validate/PackageRow.ts'
import type { FactLedger, FactRow } from './facts.ts'

/** What the transforms read. */
export interface Inputs {
  /** As they were published. */
  facts: FactLedger
  /** What this project adds to them: names, dates, codes. */
  supplements: FactLedger
  /** What the indices are made of. */
  frameworks: FactLedger
}

/** A row of the package made of a row of the facts, which thereby counts as loaded. */
export function load(ledger: FactLedger, fact: FactRow, values: Record<string, Value>): PackageRow {
  ledger.used(fact)
  return { file: path.join(ledger.folder, fact.file), row: fact.row, values }
}
