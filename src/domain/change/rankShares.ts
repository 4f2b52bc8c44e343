import { seeded } from '../chance/seeded.ts'
import { nineDecimals } from '../nineDecimals.ts'
import { rowOf, type TablePair } from './pairTables.ts'
import { type OtherTotals, otherTotals, rankAmong } from './rankSplit.ts'

export interface RankShares {
  /** By component, in ranks (negative = better), in the order of the pair's. Add up to the own part. */
  shares: readonly number[]
  /** Standard error of each; null where the shares are exact. */
  errors: readonly number[] | null
}

export interface Sampling {
  /** Up to so many components every coalition is tried. */
  exactUpTo?: number
  draws?: number
  seed?: number
}

/**
 * Splits the own part of a change of rank (see `rankSplit`) over the components: the Shapley value of the
 * game whose worth is the rank when these components stand as in b and the rest as in a, averaged over the
 * states of the others as in `rankSplit`; in ranks, negative = better. A component brings its factor along, so that changed weights are
 * within. Exact for up to 12 components (every coalition); beyond that the mean over seeded random orders,
 * which still adds up exactly, with the standard error. Source: L. S. Shapley (1953); J. Castro, D. Gómez,
 * J. Tejada, Polynomial calculation of the Shapley value based on sampling (2009).
 * @throws RangeError for a place that does not stand in both years
 */
export function rankShares(
  pair: TablePair,
  place: string,
  { exactUpTo = 12, draws = 4000, seed = 1 }: Sampling = {},
): RankShares {
  const p = rowOf(pair, place)
  const others = otherTotals(pair, place)
  const width = pair.components.length
  const a = pair.components.map(({ factorA }, c) => factorA * (pair.a[p * width + c] ?? Number.NaN))
  const b = pair.components.map(({ factorB }, c) => factorB * (pair.b[p * width + c] ?? Number.NaN))
  return width <= exactUpTo ? exact(a, b, others) : sampled({ a, b, others, draws, seed })
}

function exact(a: readonly number[], b: readonly number[], others: OtherTotals): RankShares {
  const n = a.length
  const worth = new Float64Array(1 << n)
  for (let moved = 0; moved < worth.length; moved++) {
    let total = 0
    for (let c = 0; c < n; c++) total += (moved >> c) & 1 ? (b[c] ?? 0) : (a[c] ?? 0)
    worth[moved] = meanRank(total, others)
  }
  const weights = coalitionWeights(n)
  const shares = new Array<number>(n).fill(0)
  for (let moved = 0; moved < worth.length; moved++) {
    const weight = weights[countBits(moved)] ?? 0
    for (let c = 0; c < n; c++) {
      if ((moved >> c) & 1) continue
      shares[c] = (shares[c] ?? 0) + weight * ((worth[moved | (1 << c)] ?? 0) - (worth[moved] ?? 0))
    }
  }
  return { shares, errors: null }
}

interface Sampled {
  a: readonly number[]
  b: readonly number[]
  others: OtherTotals
  draws: number
  seed: number
}

function sampled({ a, b, others, draws, seed }: Sampled): RankShares {
  const n = a.length
  const uniform = seeded(seed)
  const order = a.map((_, c) => c)
  const sums = new Float64Array(n)
  const squares = new Float64Array(n)
  const state = [...a]
  for (let draw = 0; draw < draws; draw++) {
    shuffle(order, uniform)
    for (let c = 0; c < n; c++) state[c] = a[c] ?? 0
    let before = meanRank(sumOf(state), others)
    for (const c of order) {
      state[c] = b[c] ?? 0
      const after = meanRank(sumOf(state), others)
      sums[c] = (sums[c] ?? 0) + after - before
      squares[c] = (squares[c] ?? 0) + (after - before) ** 2
      before = after
    }
  }
  const shares = Array.from(sums, (sum) => sum / draws)
  const errors = shares.map((share, c) => {
    const variance = Math.max(0, (squares[c] ?? 0) / draws - share ** 2)
    return Math.sqrt(variance / (draws - 1))
  })
  return { shares, errors }
}

/** In the order of adding that `totals` has, so that both agree to the last decimal that counts. */
function meanRank(sum: number, { aa, ab, ba, bb }: OtherTotals): number {
  const total = nineDecimals(sum)
  const [first, second] = [rankAmong(total, aa), rankAmong(total, bb)]
  return (2 * first + rankAmong(total, ab) + rankAmong(total, ba) + 2 * second) / 6
}

/** |S|! (n − |S| − 1)! ÷ n! by size of the coalition that has moved before. */
function coalitionWeights(n: number): number[] {
  const weights: number[] = []
  for (let size = 0, weight = 1 / n; size < n; size++) {
    weights.push(weight)
    weight = (weight * (size + 1)) / (n - size - 1)
  }
  return weights
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left > 0; left &= left - 1) count++
  return count
}

function sumOf(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

function shuffle(order: number[], uniform: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1))
    const [x = i, y = j] = [order[i], order[j]]
    order[i] = y
    order[j] = x
  }
}
