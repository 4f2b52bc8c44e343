import type { Table } from '../../engine/contract.ts'
import type { MeasurementRow } from '../forms/FormLists.ts'
import type { IntakeFaultCode } from '../IntakeFault.ts'
import type { EditionRow, NewComponentRow, PublicationRow, ScoreRow, SourceRow } from './ScoreLists.ts'

/** What came of one sheet. */
export interface SheetReport {
  sheet: string
  /** The table of the contract that it is; null where it is none. */
  table: Table | null
  index: string | null
  years: number[]
  place_system: string | null
  /** Counts of rows of the table: how many are taken, and how many of them were held before. */
  taken: number
  replaced: number
  /** Taken only once a question is answered. */
  in_doubt: number
  refused: number
  left_out: LeftOut[]
  questions: Question[]
  faults: RowFault[]
  /** Of a report form. */
  form?: string
  unit?: string | null
  period?: { period: string; calendar: string; start: string; end: string } | null
  notes?: FormNote[]
}

/** What belongs to a form's figures without being wrong. */
export interface FormNote {
  /** A remark in a head, a period got as a difference, a field that stood in several parts of the form. */
  code: 'head' | 'derived' | 'summed'
  detail: string
}

/** A row, or a column, that is no value of a place. */
export interface LeftOut {
  row: number | null
  column: string | null
  value: string
  reason: string
}

export interface Question {
  /** Its name in a file of answers. */
  ask:
    | 'index'
    | 'year'
    | 'system'
    | 'edition'
    | 'conflict'
    | 'scale'
    | 'decimal'
    | 'component'
    | 'table'
    // of report forms
    | 'form'
    | 'unit'
    | 'period'
    | 'calendar'
    | 'double'
    | 'carried'
    // of cases
    | 'type'
    | 'dates'
  /** What it is about: a column, or what is held otherwise. */
  about: string
  options: string[]
}

/** What can be wrong with a file, or with a row of it. */
export type FaultCode =
  | IntakeFaultCode
  | 'place-unknown'
  | 'place-twice'
  | 'place-again'
  | 'places-missing'
  | 'not-a-number'
  | 'error-value'
  | 'score-beyond'
  | 'rank-beyond'
  | 'year-unread'
  | 'year-outside'
  | 'thousands-lost'
  | 'cells-beyond'
  // of report forms
  | 'form-unknown'
  | 'column-missing'
  | 'column-twice'
  | 'cell-missing'
  | 'count-broken'
  | 'sum-differs'
  | 'total-differs'
  | 'row-twice'
  | 'unit-unknown'
  | 'unit-ended'
  | 'form-in-part'
  | 'carried-differs'
  | 'level-differs'
  | 'form-differs'
  | 'days-overlap'
  | 'difference-unknown'
  | 'held-otherwise'
  // of cases
  | 'date-unread'
  | 'date-far'
  | 'date-early'
  | 'dates-swapped'
  | 'end-missing'
  | 'code-lost'
  | 'word-unread'
  // of a table in the contract's columns
  | 'head-missing'
  | 'cell-blank'
  | 'cell-type'

export interface RowFault {
  code: FaultCode
  row: number | null
  column: string | null
  value: string
  /** What belongs to the fault: the nearest names, the other row, the maximum. */
  detail: string
}

export interface Taken {
  report: SheetReport
  tables: TakenTables
  /** Of scores and of cases: how the sheet was read. */
  seen?: SeenTable
}

/** How a sheet was read: rows as a spreadsheet counts them, columns by their letters; of a transposed table its rows. */
export interface SeenTable {
  headRows: readonly number[]
  columns: readonly SeenColumn[]
}

export interface SeenColumn {
  /** A letter; of a row its number. */
  column: string
  head: string
  /** The code of a component; `rank`, `place`, `year`; of cases the contract's column; null where it is left out. */
  is: string | null
}

/** Rows of the contract, by their table; those of scores with the editions and publications that they need. */
export type TakenTables = { readonly [T in Table]?: readonly RowOf<T>[] }

type RowOf<T extends Table> = T extends keyof KnownRows ? KnownRows[T] : object

interface KnownRows {
  scores: ScoreRow & { source: string }
  editions: EditionRow
  publications: PublicationRow
  components: NewComponentRow
  sources: SourceRow
  measurements: MeasurementRow
}

/** What a person, or the command, said of the file; null where nothing was said. */
export interface Told {
  index: string | null
  year: number | null
  system: string | null
  /** The file among the sources; by its name if absent. */
  source?: SourceRow
  /**
   * What a person answered, by question: `decimal C`, `scale YEAR COMPONENT` (or `scale COMPONENT`), `conflict YEAR
   * COMPONENT`, `edition INDEX YEAR` (or `edition YEAR`), `column C`, of a transposed table `row 5` (a component's code, `rank`, `new`, or nothing to leave it out), `place NAME AS WRITTEN` (a name);
   * of cases `type`, `dates C`, `unit NAME AS WRITTEN`, `column C` (a column of the contract).
   */
  answers: Readonly<Record<string, string>>
  /** Of a report form: the unit that sent it, and its period as `2026-10`. */
  unit?: string | null
  period?: string | null
  /** What a person decided of single sheets, by their names. */
  sheets?: Readonly<Record<string, ToldOfSheet>>
}

export interface ToldOfSheet {
  isSkipped?: boolean
  /** Rows, as a spreadsheet counts them, that belong to the table, or do not, other than they seem to. */
  rows?: Readonly<Record<number, 'in' | 'out'>>
  /** These go before what is told of the file. */
  answers?: Readonly<Record<string, string>>
  year?: number | null
  index?: string | null
}
