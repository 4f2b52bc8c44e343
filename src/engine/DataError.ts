/** What is wrong with a package or one of its files; words for it are in describeFault. */
export interface Fault {
  code:
    | 'package-missing'
    | 'package-invalid'
    | 'package-replaced'
    | 'file-missing'
    | 'file-unreadable'
    | 'format-unknown'
    | 'column-missing'
    | 'column-twice'
    | 'columns-differ'
    | 'value-invalid'
    | 'value-missing'
    | 'rows-fewer'
    | 'engine-failed'
    | 'file-empty'
    | 'no-cases'
    | 'word-unknown'
    | 'unit-unknown'
    | 'dates-crossed'
    | 'date-far'
    | 'case-twice'
    | 'marks-differ'
  /** Path as the package gives it. */
  file: string
  /** Line of a CSV file (the header is line 1) or row of a Parquet file (the first is 1). */
  row?: number
  column?: string
  value?: string
  /** What was expected, or what the reader of the file said. */
  detail?: string
  /** How many rows are wrong in this way, where it was counted. */
  rows?: number
}

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
  return { code: 'file-unreadable', file, detail: error instanceof Error ? error.message : String(error) }
}
