/**
 * Competition rank (1, 2, 2, 4) of scores, the highest first, on the numbers as given; a missing score has
 * none. rank = 1 + how many are greater; integer in [1, n]. The order of the scores does not matter.
 * @throws if a score is not finite.
 */
export function rank(scores: readonly (number | null)[]): (number | null)[] {
  const numbers = scores.filter((score) => score !== null)
  for (const score of numbers) if (!Number.isFinite(score)) throw new Error(`not a score: ${score}`)
  const first = new Map<number, number>()
  numbers
    .sort((a, b) => b - a)
    .forEach((score, i) => {
      if (!first.has(score)) first.set(score, i + 1)
    })
  return scores.map((score) => (score === null ? null : (first.get(score) ?? null)))
}
