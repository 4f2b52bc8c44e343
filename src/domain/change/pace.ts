/** How a change stands beside that of others: see `pace`. */
export type Pace =
  | 'faster'
  | 'rose against'
  | 'alike'
  | 'slower'
  | 'still'
  | 'fell less'
  | 'fell more'
  | 'fell alone'
  | 'fell against'

/**
 * Names a change beside the change of the others' median, both in the same measure: rose faster, alike, slower,
 * or while the median fell; stood still; fell less or more than they, or while the median stood still or rose.
 * Differences of at most the tolerance, in that measure, count as none.
 */
export function pace(change: number, others: number, tolerance = 1e-9): Pace {
  const ahead = change - others
  if (Math.abs(change) <= tolerance) return 'still'
  if (change > 0) {
    if (others < -tolerance) return 'rose against'
    return ahead > tolerance ? 'faster' : ahead < -tolerance ? 'slower' : 'alike'
  }
  if (others > tolerance) return 'fell against'
  if (others >= -tolerance) return 'fell alone'
  return ahead > tolerance ? 'fell less' : ahead < -tolerance ? 'fell more' : 'alike'
}
