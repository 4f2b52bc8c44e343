/** What can be wrong with a file that is taken over; words for each are in i18n. */
export type IntakeFaultCode =
  | 'file-empty'
  | 'file-encrypted'
  | 'file-cut'
  | 'file-bomb'
  | 'file-large'
  | 'file-unknown'
  | 'sheet-large'
  | 'quote-open'

/** Row and column as a spreadsheet counts them: rows from 1, columns A, B, … */
export interface IntakeFault {
  code: IntakeFaultCode
  sheet?: string
  row?: number
  column?: string
  value?: string
}

export class IntakeError extends Error {
  readonly fault: IntakeFault
  constructor(fault: IntakeFault) {
    super(fault.code)
    this.name = 'IntakeError'
    this.fault = fault
  }
}
