import type { Table } from './contract.ts'

/** What can be wrong with a description, a file or a row; words for each are in i18n. */
export type FaultCode =
  // the package
  | 'package-missing'
  | 'package-invalid'
  | 'package-replaced'
  | 'as-of-impossible'
  | 'resource-unknown'
  | 'resource-twice'
  | 'file-twice'
  | 'property-refused'
  | 'format-unknown'
  // a file
  | 'file-missing'
  | 'host-refuses'
  | 'host-away'
  | 'file-unreadable'
  | 'content-html'
  | 'content-gzip'
  | 'content-parquet'
  | 'content-other'
  | 'encoding-unknown'
  | 'delimiter-other'
  | 'quote-open'
  | 'table-empty'
  | 'column-missing'
  | 'rows-fewer'
  | 'column-twice'
  | 'engine-failed'
  | 'columns-many'
  | 'file-large'
  | 'row-long'
  | 'memory-out'
  // a question
  | 'statement-long'
  | 'answer-large'
  // rows
  | 'columns-differ'
  | 'value-invalid'
  | 'value-missing'
  | 'row-twice'
  | 'key-twice'
  | 'code-characters'
  | 'code-nul'
  | 'code-unknown'
  | 'word-unknown'
  | 'span-reversed'
  | 'years-reversed'
  | 'share-beyond'
  | 'shares-beyond'
  | 'unit-parent'
  | 'unit-cycle'
  | 'year-outside'
  | 'component-outside'
  | 'nothing-scored'
  | 'score-beyond'
  | 'rank-beyond'
  | 'publication-missing'
  | 'numerator-beyond'
  | 'count-negative'
  | 'days-crossed'
  | 'days-of-stock'
  | 'days-no-period'
  | 'days-overlap'
  | 'date-after'
  | 'date-apart'
  | 'paused-negative'
  | 'due-early'
  // structure
  | 'editions-overlap'
  | 'edition-bare'
  | 'root-missing'
  | 'root-many'
  | 'root-other'
  | 'parent-unknown'
  | 'component-cycle'
  | 'aggregation-missing'
  | 'maxima-differ'
  | 'max-missing'
  | 'weight-missing'
  | 'weights-differ'
  | 'thresholds-unreadable'
  | 'shares-blank'
  | 'shares-differ'
  // cases of the reader
  | 'file-empty'
  | 'no-cases'
  | 'unit-unknown'
  | 'dates-crossed'
  | 'date-far'
  | 'case-twice'
  | 'marks-differ'
  | 'page-went-down'

/** What is wrong with a package, one of its files or some of its rows. */
export interface Fault {
  code: FaultCode
  /** Path as the package gives it. */
  file: string
  table?: Table
  /** The first row, as a spreadsheet counts it (the header of a CSV file is 1), or the row of a Parquet file, from 1. */
  row?: number
  column?: string
  value?: string
  /** What was expected. */
  detail?: string
  /** How many rows are wrong in this way, where it was counted. */
  rows?: number
  /** What was left out for it: the rows, an index and edition or years, an indicator, nothing. */
  takes?: Taken
}

export type Taken =
  | { what: 'rows' }
  | { what: 'years'; index: string; edition: string | null; from: number; to: number | null }
  | { what: 'points'; index: string; edition: string }
  | { what: 'code'; table: Table; codes: readonly string[] }
  | { what: 'nothing' }

export interface DataError extends Error {
  name: 'DataError'
  fault: Fault
}

export function dataError(fault: Fault): DataError {
  const place = [fault.file, fault.row && `row ${fault.row}`, fault.column && `column ${fault.column}`]
  const said = [fault.code, fault.value === undefined ? '' : `"${fault.value}"`, fault.detail ?? '']
  const text = `${place.filter(Boolean).join(', ')}: ${said.filter(Boolean).join(' – ')}`
  return Object.assign(new Error(text), { name: 'DataError' as const, fault })
}

export function isDataError(error: unknown): error is DataError {
  return error instanceof Error && error.name === 'DataError' && 'fault' in error
}

/** What went wrong, whoever threw it. */
export function faultOf(error: unknown, file: string): Fault {
  if (isDataError(error)) return error.fault
  return { code: 'file-unreadable', file }
}
