import type { Cell } from '../Sheet.ts'

/** What one column (or, in a transposed table, one row) says of many places. */
export interface Series {
  component: string
  /** A score, or the rank that is printed beside it. */
  what: 'score' | 'rank'
  /** As it is headed in the file. */
  head: string
  items: readonly SeriesItem[]
}

export interface SeriesItem {
  /** Of the value in the sheet, from 0. */
  row: number
  column: number
  /** As written, and the year where the table has a column of years. */
  place: Cell
  year: Cell
  value: Cell
}
