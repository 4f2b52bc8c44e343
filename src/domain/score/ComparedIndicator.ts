import type { Direction, IndicatorKind } from '../indicator/indicatorValue.ts'

export interface ComparedIndicator {
  indicator: string
  kind: IndicatorKind
  direction: Direction
  /** Smallest denominator that is ranked; any where null. */
  minimum: number | null
}

/** Counts of one unit; by field of procedures for rates and durations, null for what has none. */
export interface UnitCounts {
  unit: string
  indicator: string
  field: string | null
  numerator: number
  denominator: number
}
