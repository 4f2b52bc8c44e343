export interface ExpectedWeek {
  cases: number
  observed: number
  /** Misses that the unit’s own past and the week of all units of its kind let expect. */
  expected: number
  /** Variance of the misses of such a week. */
  variance: number
}
