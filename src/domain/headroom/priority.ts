/** So many cases from a like level are needed before a share of them says anything. */
export const leastCases = 20

/**
 * What a gain may be expected to bring, points of the index: points × (k + ½) ÷ (n + 1), where k of n cases from a
 * like level made such a gain in a year, divided by the effort that the reader sets for it. Null where points are
 * not known or nothing is to be gained, and where fewer than 20 cases tell. Source: the share is the mean of a
 * Beta(k + ½, n − k + ½) law (Jeffreys), which is neither 0 nor 1 for few cases.
 */
export function priority(
  points: number | null,
  record: { made: number; n: number } | null,
  effort = 1,
): number | null {
  if (points === null || points <= 0 || record === null || record.n < leastCases) return null
  return (points * (record.made + 0.5)) / (record.n + 1) / effort
}
