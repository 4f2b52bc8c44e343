import type { Table } from '../contract.ts'
import type { Fault } from '../DataError.ts'
import type { DataPackage } from '../dataPackage.ts'
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
  cases: CaseFiles
}

/** What is read of cases, and of steps that wait for theirs. */
export interface CaseFiles {
  /** All files of cases. */
  files: readonly string[]
  read: Set<string>
  /** Where the rows of steps came from: they are looked at when all files in which their cases may lie are read. */
  steps: FileRows[]
}

export function startChecking({ asOf, resources }: Pick<DataPackage, 'asOf' | 'resources'>): Checking {
  const files = resources.find(({ name }) => name === 'dossiers')?.paths ?? []
  return {
    asOf: asOf ?? null,
    present: new Set(),
    refused: [],
    measured: [],
    cases: { files, read: new Set(), steps: [] },
  }
}

/** Of a table that is made anew no row is known. */
export function forgetRows({ cases }: Checking, table: Table): void {
  if (table === 'dossiers') cases.read.clear()
  if (table === 'steps') cases.steps = []
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
