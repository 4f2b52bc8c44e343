/** How a change stands beside that of others: see `pace`. */
export type Pace = 'faster' | 'alike' | 'slower' | 'still' | 'fell less' | 'fell'

/**
 * Names a change beside the change of the others' median, both in the same measure: rose faster, alike,
 * slower; stood still; fell, or fell less than they. Differences below the tolerance count as none.
 */
export function pace(own: number, others: number, tolerance = 1e-9): Pace {
  const ahead = own - others
  if (Math.abs(own) <= tolerance) return 'still'
  if (own > 0) return ahead > tolerance ? 'faster' : ahead < -tolerance ? 'slower' : 'alike'
  return ahead > tolerance ? 'fell less' : 'fell'
}
