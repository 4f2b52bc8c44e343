import { normalQuantile } from '../chance/normalQuantile.ts'

/** The p-value whose frequency in past weeks is held against what it promises. */
export const checked = 0.01
/** As many finds are added, as often as promised. */
const calmFinds = 5
const most = 0.2

/**
 * How often the weeks of a base that ends before a week gave p-values of 1 % or less among their tests, as a multiple of
 * 1 %: the replay of the past as if each week were now (Noufaily et al. 2013).
 */
export function replayOf(
  { finds, tests }: { finds: Float64Array; tests: Float64Array },
  t: number,
  { base, gap }: { base: number; gap: number },
): number {
  let found = calmFinds
  let of = calmFinds / checked
  for (let week = Math.max(0, t - gap - base + 1); week <= t - gap; week++) {
    found += finds[week] ?? 0
    of += tests[week] ?? 0
  }
  return found / of / checked
}

/** By what a variance is multiplied, at least 1, so that a replay that found too much would have found 1 %. */
export function widerBy(replayed: number): number {
  if (replayed <= 1) return 1
  return (normalQuantile(1 - checked) / normalQuantile(1 - Math.min(most, checked * replayed))) ** 2
}
