/** A cell with its look; what is null is empty. */
export type BookCell = {
  value?: string | number | boolean | Date
  /** Of numbers and days in the codes of Excel, such as `#,##0.00`; Excel writes them as the reader's country does. */
  format?: string
} & BookLook

/** As the library that writes workbooks names them. */
export interface BookLook {
  fontWeight?: 'bold'
  fontStyle?: 'italic'
  fontSize?: number
  textColor?: string
  backgroundColor?: string
  align?: 'left' | 'center' | 'right'
  alignVertical?: 'top' | 'center'
  wrap?: boolean
  columnSpan?: number
  /** Of its row, in points. */
  height?: number
  borderStyle?: 'thin'
  borderColor?: string
}

/** A worksheet as it is written: A4 across, one page wide. */
export interface BookSheet {
  /** At most 31 characters without []/\:*?, once in a workbook. */
  name: string
  rows: (BookCell | null)[][]
  /** In characters, of the columns from the left. */
  widths: number[]
  /** How many rows from the top stay in sight. */
  frozen: number
  /** The row that every printed page repeats, from 1; null: none. */
  repeated: number | null
  /** The row that is not seen, from 1; null: none. */
  hiddenRow: number | null
  /** The columns behind so many are not seen. */
  shownColumns: number
}
