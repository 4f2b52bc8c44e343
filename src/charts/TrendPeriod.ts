export interface TrendPeriod {
  /** `2026-W46`, `2026-11`, `2026-Q4`, `2026`. */
  period: string
  start: string
  end: string
  numerator: number | null
  denominator: number | null
  value: number | null
  /** Where it is measured only over so many days at once. */
  days: number | null
  low: number | null
  high: number | null
  complete: boolean
  belowMinimum: boolean
  change: number | null
  lastYear: number | null
}

export interface TrendBreak {
  date: string
  name: string
  /** What came before is another thing: a line; else it is only told. */
  isBreak: boolean
}
