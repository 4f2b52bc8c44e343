import { branchedSteps } from './branchedSteps.ts'
import { commonUnit } from './commonUnit.ts'
import type { Steps } from './Steps.ts'

export interface Bundle {
  /** How many steps of each, in the order given. */
  steps: number[]
  points: number
  cost: number
}

/**
 * The cheapest whole numbers of steps that bring at least `gap` points of the index: minimal Σ cost × steps with
 * Σ points × steps ≥ gap and 0 ≤ steps ≤ most. Null where even all of them bring less; of several that cost the
 * same the one that brings most, then the one with the most steps of what comes first. Where the points of all
 * steps have a common unit of which the gap holds at most 400 000, as published scores and weights do, by dynamic
 * programming with a sliding minimum: Kellerer, Pferschy, Pisinger, Knapsack Problems (2004), §7.2. Else by
 * branches (see `branchedSteps`), where any of the cheapest is taken. Exact in both ways; only where two million
 * branches do not settle it, points are counted in 20 000 parts of the gap, rounded down, so that the bundle still
 * brings the gap at a cost that counting so may raise.
 * @throws RangeError unless points > 0, cost ≥ 0 and most is a whole number from 0
 */
export function cheapestBundle(gap: number, options: readonly Steps[]): Bundle | null {
  for (const { points, cost, most } of options) {
    if (!(points > 0) || !(cost >= 0) || !Number.isInteger(most) || most < 0) {
      throw new RangeError(`not steps: ${points} points for ${cost}, at most ${most}`)
    }
  }
  if (gap <= 0)
    return summed(
      options,
      options.map(() => 0),
    )
  const full = summed(
    options,
    options.map(({ most }) => most),
  )
  if (full.points < gap - tolerance) return null
  const amounts = options.map(({ points, most }) => ({ amount: points, most }))
  const common = commonUnit(amounts, gap / mostUnits)
  if (common === null) {
    const branched = branchedSteps(gap, options, { tolerance, tries: 2_000_000 })
    if (branched !== null) return summed(options, branched)
  }
  const unit = common ?? gap / 20_000
  const need = Math.ceil((gap - tolerance) / unit)
  const worth = options.map(({ points }) => Math.min(need, Math.floor(points / unit + 1e-6)))
  const cheapest = fill(need, options, worth)
  return cheapest === null ? full : summed(options, cheapest)
}

/** Points that differ by less are the same sum of published decimals. */
const tolerance = 1e-9
const mostUnits = 400_000

/** From the last option to the first: the first ones are taken up last, and so as far as they can be. */
function fill(need: number, options: readonly Steps[], worth: readonly number[]): number[] | null {
  const size = need + Math.max(0, ...worth)
  let cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  cost[0] = 0
  const taken: Int32Array[] = []
  for (let i = options.length - 1; i >= 0; i--) {
    const step = { worth: worth[i] ?? 0, cost: options[i]?.cost ?? 0, most: options[i]?.most ?? 0 }
    const next = withSteps(cost, step)
    taken[i] = next.taken
    cost = next.cost
  }
  let at = need
  for (let j = need; j < size; j++) if (!isLess(cost[at] ?? 0, cost[j] ?? 0)) at = j
  if (cost[at] === Number.POSITIVE_INFINITY) return null
  return options.map((_, i) => {
    const steps = taken[i]?.[at] ?? 0
    at -= steps * (worth[i] ?? 0)
    return steps
  })
}

/** Least cost of each sum when up to `most` steps of one more kind may be made, and how many of them. */
function withSteps(
  before: Float64Array<ArrayBuffer>,
  { worth, cost, most }: { worth: number; cost: number; most: number },
): { cost: Float64Array<ArrayBuffer>; taken: Int32Array } {
  const size = before.length
  const taken = new Int32Array(size)
  if (worth === 0 || most === 0) return { cost: before, taken }
  const after = new Float64Array(size)
  const queue = new Int32Array(Math.ceil(size / worth) + 1)
  for (let rest = 0; rest < Math.min(worth, size); rest++) {
    let head = 0
    let tail = 0
    for (let n = 0; rest + n * worth < size; n++) {
      const entering = (before[rest + n * worth] ?? 0) - n * cost
      const value = (m: number) => (before[rest + m * worth] ?? 0) - m * cost
      while (tail > head && isLess(entering, value(queue[tail - 1] ?? 0))) tail -= 1
      queue[tail] = n
      tail += 1
      while ((queue[head] ?? 0) < n - most) head += 1
      const m = queue[head] ?? 0
      after[rest + n * worth] = value(m) + n * cost
      taken[rest + n * worth] = n - m
    }
  }
  return { cost: after, taken }
}

/** Sums of the same costs in another order are equal. */
function isLess(a: number, b: number): boolean {
  return a < b - 1e-9
}

function summed(options: readonly Steps[], steps: readonly number[]): Bundle {
  const sum = (of: (option: Steps) => number) =>
    options.reduce((all, option, i) => all + of(option) * (steps[i] ?? 0), 0)
  return { steps: [...steps], points: sum(({ points }) => points), cost: sum(({ cost }) => cost) }
}
