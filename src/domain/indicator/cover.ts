import type { Counts } from './indicatorValue.ts'

/** Of how many units a value is made where some that measured something in its days have no value for just these days. */
export interface Cover {
  /** Units whose counts are in the value; null where `partly` is 0 and nobody asks. */
  units: number | null
  /** Units left out: what they measured at once lies only partly in the days, or is blank. The value is null where all are. */
  partly: number
  /** The fewest days that one of those left out measures at once, 0 where it is blank; null where none is. */
  days: number | null
}

export const wholeCover: Cover = { units: null, partly: 0, days: null }

/** Of how many units the sum of several values is made; one of which no unit is left out counts as one unit. */
export function coverOf(values: readonly (Cover & Counts)[]): Cover {
  const partly = values.reduce((sum, one) => sum + one.partly, 0)
  if (partly === 0) return wholeCover
  const units = values.map((one) => (one.partly > 0 ? (one.units ?? 0) : Number(one.numerator !== null)))
  const days = Math.min(...values.flatMap((one) => one.days ?? []))
  return { units: units.reduce((sum, count) => sum + count, 0), partly, days }
}
