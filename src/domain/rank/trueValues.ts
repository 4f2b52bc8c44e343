export interface SeenValue {
  value: number
  /** Of the value as it was seen around the true one; 0: it is known. */
  variance: number
}

/** Rounds until the draws no longer tell where they began. */
const before = 200
const fewest = 3
/** However alike units seem, they are told apart: so small a part of the variance that is seen lies between them. */
const least = 1e-6

/**
 * Draws of true values, given how they were seen: yᵢ is normal around θᵢ with variance σᵢ², θᵢ normal around μ
 * with variance τ², of which nothing is known beforehand (flat in μ and τ). Gibbs sampling: θᵢ given μ and τ is
 * normal around its seen value drawn towards μ; μ given θ around their mean; τ² = Σ (θᵢ − μ)² ÷ χ² with n − 1
 * degrees of freedom. Seen values lie further apart than true ones: the ranks of values drawn around the seen ones
 * without that are surer than they should be. Where fewer than three vary, each is drawn around its own value.
 * Sources: Goldstein and Spiegelhalter, JRSS A 159 (1996), 385–443; Gelman, Prior distributions for variance
 * parameters in hierarchical models, Bayesian Analysis 1 (2006), 515–534; χ² after Wilson and Hilferty (1931).
 * @param normal a stream of standard normal draws
 * @throws RangeError for a variance below 0
 */
export function trueValues(seen: readonly SeenValue[], normal: () => number): () => Float64Array {
  const wrong = seen.find(({ variance }) => !(variance >= 0))
  if (wrong) throw new RangeError(`${wrong.variance} is no variance`)
  const drawn = Float64Array.from(seen, ({ value }) => value)
  const vary = [...seen.keys()].filter((i) => (seen[i]?.variance ?? 0) > 0)
  if (vary.length < fewest) {
    return () => {
      for (const i of vary) drawn[i] = (seen[i]?.value ?? 0) + Math.sqrt(seen[i]?.variance ?? 0) * normal()
      return drawn
    }
  }
  let mean = meanOf(drawn, vary)
  const within = vary.reduce((sum, i) => sum + (seen[i]?.variance ?? 0), 0) / vary.length
  let between = within + squaresOf(drawn, vary, mean) / (vary.length - 1)
  const next = () => {
    for (const i of vary) {
      const { value = 0, variance = 0 } = seen[i] ?? {}
      const kept = between / (between + variance)
      drawn[i] = mean + kept * (value - mean) + Math.sqrt(kept * variance) * normal()
    }
    mean = meanOf(drawn, vary) + Math.sqrt(between / vary.length) * normal()
    const spread = squaresOf(drawn, vary, mean) / chiSquare(vary.length - 1, normal)
    between = Math.max(least * within, spread)
    return drawn
  }
  for (let round = 0; round < before; round++) next()
  return next
}

function meanOf(values: Float64Array, of: readonly number[]): number {
  let sum = 0
  for (const i of of) sum += values[i] ?? 0
  return sum / of.length
}

function squaresOf(values: Float64Array, of: readonly number[], mean: number): number {
  let sum = 0
  for (const i of of) sum += ((values[i] ?? 0) - mean) ** 2
  return sum
}

function chiSquare(freedom: number, normal: () => number): number {
  const ninth = 2 / (9 * freedom)
  return freedom * Math.max(1e-3, 1 - ninth + normal() * Math.sqrt(ninth)) ** 3
}
