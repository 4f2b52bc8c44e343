import type { CountTable } from './CountTable.ts'
import type { CommonLine } from './commonLine.ts'

/** What the past of each cell tells of its own odds of a miss, beside the common line. */
export interface OwnOdds {
  odds: Float64Array
  /** Squared coefficient of variation that counting alone leaves in them. */
  doubt: Float64Array
  /** Learns from the weeks of a base that ends before a week. */
  learn: (t: number) => void
}

/** How cells of a field differ is first taken as this squared coefficient of variation, with the weight of so many cells. */
const usualSpread = 0.25
const usualCells = 3
const leastSpread = 0.01
const largestSpread = 4
/** The odds of a field are taken from its first weeks; the common line carries them on. */
const firstWeeks = 13

/**
 * Odds of cell c: the root of a (θ ÷ μ − 1) + Σ n θ m ÷ (1 + θ m) = Σ x over the `base` weeks that end `gap` weeks before,
 * with m the common line and a gamma of mean μ and shape a from the cells of its field (empirical Bayes): what is seldom
 * missed borrows from the others, what is known for itself does not. Doubt = 1 ÷ (Σ x + a).
 * Source: Clayton and Kaldor, Biometrics 43 (1987), 671–681.
 */
export function ownOdds(
  table: CountTable,
  line: CommonLine,
  { base, gap }: { base: number; gap: number },
): OwnOdds {
  const { weeks, fields, fieldOf, cases, misses } = table
  const size = fieldOf.length
  const field = fieldOdds(table)
  const odds = Float64Array.from(fieldOf, (f) => field[f] ?? 0)
  const doubt = new Float64Array(size).fill(usualSpread)
  const observed = new Float64Array(size)
  const expected = new Float64Array(size)

  /** Adds a week to the sums of the base, or takes it out. */
  function sum(t: number, sign: 1 | -1) {
    if (t < 0) return
    for (let c = 0; c < size; c++) {
      const n = cases[c * weeks + t] ?? 0
      if (n === 0) continue
      const q = (field[fieldOf[c] ?? 0] ?? 0) * (line.besides[(line.startOf[c] ?? 0) + t] ?? 1)
      observed[c] = (observed[c] ?? 0) + sign * (misses[c * weeks + t] ?? 0)
      expected[c] = (expected[c] ?? 0) + (sign * n * q) / (1 + q)
    }
  }

  function step(c: number, first: number, last: number, { shape, mean }: { shape: number; mean: number }) {
    const own = odds[c] ?? 0
    let score = shape * (own / mean - 1) - (observed[c] ?? 0)
    let slope = shape / mean
    const start = line.startOf[c] ?? 0
    if ((expected[c] ?? 0) > 0) {
      for (let t = first; t <= last; t++) {
        const n = cases[c * weeks + t] ?? 0
        if (n === 0) continue
        const m = line.besides[start + t] ?? 1
        const r = 1 / (1 + own * m)
        score += n * own * m * r
        slope += n * m * r * r
      }
    }
    return Math.max(own / 4, Math.min(4 * own, own - score / slope))
  }

  return {
    odds,
    doubt,
    learn: (t) => {
      const last = t - gap
      if (last < 0) return
      sum(last, 1)
      sum(last - base, -1)
      const first = Math.max(0, last - base + 1)
      const priors = priorsOf({ fields, fieldOf, observed, expected })
      for (let c = 0; c < size; c++) {
        const f = fieldOf[c] ?? 0
        const { shape, mean } = priors[f] ?? { shape: 1, mean: 1 }
        odds[c] = step(c, first, last, { shape, mean: mean * (field[f] ?? 1) })
        doubt[c] = 1 / ((observed[c] ?? 0) + shape)
      }
    },
  }
}

interface Sums {
  fields: number
  fieldOf: Int32Array
  observed: Float64Array
  expected: Float64Array
}

/** Of each field: how its cells lie around the odds of its first weeks, as mean and shape of a gamma. */
function priorsOf({ fields, fieldOf, observed, expected }: Sums): { mean: number; shape: number }[] {
  const totals = Array.from({ length: fields }, () => ({ observed: 1, expected: 1 }))
  fieldOf.forEach((f, c) => {
    const total = totals[f]
    if (!total) return
    total.observed += observed[c] ?? 0
    total.expected += expected[c] ?? 0
  })
  const means = totals.map((total) => total.observed / total.expected)
  let spreads = totals.map(() => usualSpread)
  for (let round = 0; round < 2; round++) {
    const above = totals.map(() => usualSpread * usualCells)
    const below = totals.map(() => usualCells)
    fieldOf.forEach((f, c) => {
      const e = (means[f] ?? 1) * (expected[c] ?? 0)
      if (e <= 0) return
      const weight = 1 / (1 + (spreads[f] ?? 0) * e) ** 2
      above[f] = (above[f] ?? 0) + weight * (((observed[c] ?? 0) - e) ** 2 - e)
      below[f] = (below[f] ?? 0) + weight * e * e
    })
    spreads = above.map((sum, f) => Math.max(leastSpread, Math.min(largestSpread, sum / (below[f] ?? 1))))
  }
  return means.map((mean, f) => ({ mean, shape: 1 / (spreads[f] ?? usualSpread) }))
}

/** Odds of each field over all its cells in its first weeks. */
function fieldOdds({ weeks, fields, fieldOf, cases, misses }: CountTable): Float64Array {
  const first = new Int32Array(fields).fill(weeks)
  fieldOf.forEach((f, c) => {
    const begins = cases.subarray(c * weeks, (c + 1) * weeks).findIndex((n) => n > 0)
    if (begins >= 0) first[f] = Math.min(first[f] ?? weeks, begins)
  })
  const missed = new Float64Array(fields).fill(0.5)
  const met = new Float64Array(fields).fill(0.5)
  fieldOf.forEach((f, c) => {
    const end = Math.min(weeks, (first[f] ?? 0) + firstWeeks)
    for (let t = first[f] ?? 0; t < end; t++) {
      const x = misses[c * weeks + t] ?? 0
      missed[f] = (missed[f] ?? 0) + x
      met[f] = (met[f] ?? 0) + Math.max(0, (cases[c * weeks + t] ?? 0) - x)
    }
  })
  return missed.map((count, f) => count / (met[f] ?? 1))
}
