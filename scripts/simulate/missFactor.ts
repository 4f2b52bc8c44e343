import { dayOf } from './days.ts'
import type { Shift } from './truth.ts'

export type MissFactor = (day: number) => number

/** By what the chance of a miss is multiplied on a day, for one unit, indicator and field. */
export function missFactor(
  shifts: readonly Shift[],
  unit: string,
  indicator: string,
  field: string | null,
): MissFactor {
  const spans = shifts
    .filter((shift) => shift.unit === unit && shift.indicator === indicator && shift.field === field)
    .map(({ from, to, factor }) => ({
      from: dayOf(from),
      to: to ? dayOf(to) : Number.POSITIVE_INFINITY,
      factor,
    }))
  if (spans.length === 0) return () => 1
  return (day) =>
    spans.reduce(
      (product, { from, to, factor }) => (day >= from && day <= to ? product * factor : product),
      1,
    )
}
