import type { Table } from '../contract.ts'
import type { FaultCode } from '../DataError.ts'

/** What makes a row of a table be left out: SQL over the row `r` and what is joined to it. */
export interface Rule {
  code: FaultCode
  column: string
  /** True for a row at fault; null and false for one that is not. */
  wrong: string
  /** What the row holds, where that is not its cell in the column. */
  value?: string
  /** What was expected. */
  detail?: string
  /** Tables besides its own: the rule is asked only where the package holds them. */
  needs?: readonly Table[]
  /** The row is named and stays. */
  keeps?: true
}

export interface TableRules {
  /** What is joined to `r`, one row each at most, where the package holds these tables. */
  joins?: readonly { needs: readonly Table[]; sql: string }[]
  rules: readonly Rule[]
}
