/** One step of a path; durations in working days. */
export interface StepBar {
  code: string
  name: string
  /** Medians of finished ones; null = none is finished. */
  waiting: number | null
  processing: number | null
  /** Of all, open ones as lasting longer; null: too few are finished. */
  median: number | null
  ninetieth: number | null
  /** What the longest took until now: the bound where a quantile is not known. */
  longest: number
  /** Null: nothing is allotted. */
  allowed: number | null
  open: number
  /** The clock stands meanwhile. */
  paused: boolean
}
