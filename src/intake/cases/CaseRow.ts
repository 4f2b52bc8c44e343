import type { Cell } from '../Sheet.ts'
import type { Question, RowFault } from '../scores/IntakeReport.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import type { CaseColumn } from './caseHeads.ts'

/** A row of a table of cases by the contract's columns; a column that is not there is blank. */
export interface CaseRow {
  cell(column: CaseColumn): Cell
  text(column: CaseColumn): string
  /** The head as it is written; the contract's name of a column that is not there. */
  head(column: CaseColumn): string
  has(column: CaseColumn): boolean
}

/** What is wrong with a cell. */
export interface CellFault extends Pick<RowFault, 'code' | 'value' | 'detail'> {
  column: CaseColumn
}

/** What some cells of a row come to. */
export interface CasePart {
  values: ContractRow
  /** Each refuses the row. */
  refused: CellFault[]
  /** Of cells that are left blank instead. */
  blanked?: CellFault[]
  /** While a person has not said which unit is meant. */
  questions?: readonly Question[]
  /** Why the row is left out although it is a case. */
  leftOut?: string | null
}

/** The fault of a cell that must hold something. */
export function blankCell(row: CaseRow, column: CaseColumn): CellFault {
  return { column, code: 'cell-blank', value: row.head(column), detail: '' }
}
