import type { CellObject } from '@e965/xlsx'
import type { FontRun } from './runReader.ts'

/** Where a cell is, all from 0: its sheet in the order of the workbook, hidden ones and charts counted. */
export interface CellPlace {
  sheet: number
  row: number
  column: number
}

/** The text of a cell by its fonts; null if it is in none of an old encoding. */
export type CellFonts = (place: CellPlace, cell: CellObject) => readonly FontRun[] | null
