import type { Table } from '../contract.ts'
import type { Fault } from '../DataError.ts'
import type { FileRows } from './faultyRows.ts'

/** What the checks of one opened package know so far. */
export interface Checking {
  /** The data's date, ISO, where the package says it. */
  asOf: string | null
  /** Tables that the package holds and that are there: others are not asked. */
  present: Set<Table>
  /** Structures at fault, and what they take. */
  refused: Fault[]
  /** Where the rows of measurements came from: they are looked at later than the rest. */
  measured: FileRows[]
}

export function startChecking({ asOf }: { asOf?: string | undefined }): Checking {
  return { asOf: asOf ?? null, present: new Set(), refused: [], measured: [] }
}

/** One table that is looked at. */
export interface Checked {
  table: Table
  files: readonly FileRows[]
  checking: Checking
  /** Only rows that meet this are looked at, SQL over `r`. */
  where?: string
}

/** Keeps what takes more than rows: what rests on it falls where it is loaded, and a question that needs it fails. */
export function remember({ refused }: Checking, faults: readonly Fault[]): void {
  refused.push(
    ...faults.filter(({ takes }) => takes !== undefined && takes.what !== 'rows' && takes.what !== 'nothing'),
  )
}
