/**
 * What a cell holds: text as typed, a number, a day (ISO) with the time of day (`08:30:00`) if it has one, a
 * spreadsheet's error (`#REF!`), or nothing.
 */
export type Cell = string | number | boolean | { day: string; time?: string } | { error: string } | null

/** A worksheet, or all that a text file holds. */
export interface Sheet {
  /** Of the worksheet; empty for a text file. */
  name: string
  hidden: boolean
  /** From the first row and from column A; the cells of a merged area but the first are null. */
  rows: readonly (readonly Cell[])[]
  merges: readonly Area[]
  /** The first row that is none of a table above in the same worksheet; 0 if absent. */
  from?: number
}

/** Rows and columns from 0, all inclusive. */
export interface Area {
  top: number
  left: number
  bottom: number
  right: number
}
