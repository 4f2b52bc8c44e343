import type { Table } from './contract.ts'
import type { Statement } from './Database.ts'
import { summedTables } from './summedTables.ts'

export interface SummedUnits {
  /** Sums are at hand of these units. */
  keep(units: readonly string[]): void
  /** None are, when what they are made of is read anew. */
  leave(table: Table): void
  /** A statement, or what gives its rows from sums where these are at hand for all of its units. */
  soonest(statement: Statement): Statement
}

/** Of which units an engine has sums: planning a statement that looks for both takes longer than adding up. */
export function summedUnits(): SummedUnits {
  let known: ReadonlySet<string> = new Set()
  return {
    keep(units) {
      known = new Set(units)
    },
    leave(table) {
      if (summedTables.includes(table)) known = new Set()
    },
    soonest(statement) {
      const { fromSums } = statement
      return fromSums?.units.every((unit) => known.has(unit)) ? { ...statement, ...fromSums } : statement
    },
  }
}
