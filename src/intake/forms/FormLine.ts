/** Whether a line may be taken, waits for an answer, or is wrong. */
export type LineState = 'good' | 'open' | 'refused'

/** A row of a form: one field of the unit that sent it, or one unit. */
export interface FormLine {
  /** In the sheet, from 0. */
  row: number
  unit: string | null
  field: string | null
  /** As it is written. */
  name: string
  /** Counts by the form's column; null where nothing is said. */
  values: ReadonlyMap<string, number | null>
  state: LineState
}
