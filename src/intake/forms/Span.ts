import type { MeasurementRow } from './FormLists.ts'

/** Measurements of one unit over the same days, stocks not among them. */
export interface Span {
  start: string
  end: string
  rows: readonly MeasurementRow[]
  /** The file that they are from. */
  source: string
  /** Whether they were taken over before. */
  isHeld: boolean
}
