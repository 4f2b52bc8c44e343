/**
 * Upper limits of the first four of five classes with about as many known scores each (quintiles by nearest
 * rank); fewer where scores repeat or few are known, none where none is.
 */
export function classLimits(scores: readonly (number | null)[]): number[] {
  const sorted = scores.filter((score) => score !== null).sort((a, b) => a - b)
  const limits = [0.2, 0.4, 0.6, 0.8].flatMap((share) => sorted[Math.ceil(share * sorted.length) - 1] ?? [])
  const highest = sorted.at(-1)
  return [...new Set(limits)].filter((limit) => limit !== highest)
}

/** The class of a score, 0–4; with fewer than five classes they are spread over the sequence. */
export function classOf(limits: readonly number[], score: number): 0 | 1 | 2 | 3 | 4 {
  const i = limits.filter((limit) => score > limit).length
  const steps = limits.length === 0 ? 2 : Math.round((i / limits.length) * 4)
  return steps as 0 | 1 | 2 | 3 | 4
}
