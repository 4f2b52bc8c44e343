/** Cases of successive days that were counted together; `start` in days since 1970-01-01. */
export interface CountedDays {
  start: number
  days: number
  numerator: number
  denominator: number
}

export interface Sum {
  numerator: number
  denominator: number
}

export type SumsBetween = (after: number, until: number) => Sum

/**
 * Σ numerator and Σ denominator over the days after one day up to and with another (days since 1970-01-01);
 * counts of several days that reach across an end are taken in proportion to their days inside.
 */
export function sumsBetween(counted: readonly CountedDays[]): SumsBetween {
  const first = Math.min(...counted.map(({ start }) => start))
  const last = Math.max(...counted.map(({ start, days }) => start + days - 1))
  const length = counted.length > 0 ? last - first + 2 : 1
  const numerators = new Float64Array(length)
  const denominators = new Float64Array(length)
  for (const { start, days, numerator, denominator } of counted) {
    for (let i = start - first + 1; i <= start - first + days; i++) {
      numerators[i] = (numerators[i] ?? 0) + numerator / days
      denominators[i] = (denominators[i] ?? 0) + denominator / days
    }
  }
  for (let i = 1; i < length; i++) {
    numerators[i] = (numerators[i] ?? 0) + (numerators[i - 1] ?? 0)
    denominators[i] = (denominators[i] ?? 0) + (denominators[i - 1] ?? 0)
  }
  const at = (sums: Float64Array, day: number) =>
    sums[Math.max(0, Math.min(length - 1, day - first + 1))] ?? 0
  return (after, until) => ({
    numerator: at(numerators, until) - at(numerators, after),
    denominator: at(denominators, until) - at(denominators, after),
  })
}
