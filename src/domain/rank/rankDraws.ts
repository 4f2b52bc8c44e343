import { seeded } from '../chance/seeded.ts'
import type { LinearTable } from '../score/linearTable.ts'

export interface DrawnTable {
  table: LinearTable
  /** Of each component: the weight under weighted_mean, 1 under sum and mean; at least 0. */
  weights: readonly number[]
}

export interface Drawing {
  /** How many tables are drawn; the first of many are the same as few. */
  draws: number
  seed: number
  /** Largest relative change of a weight, 0–1. */
  spread: number
  /** Standard deviation of the measurement error of each component, on its own scale; null = none. */
  errors?: readonly number[] | null
}

export interface RankDraws {
  draws: number
  places: number
  /** How many draws gave place p the rank r: at p × places + r − 1. */
  counts: Uint32Array
}

/**
 * Ranks of the recomputed totals when weights, and scores where errors are given, are not quite what they
 * are. In each draw every weight is multiplied by its own uniform factor in [1 − spread, 1 + spread] and all
 * are renormalised to the sum they had, which changes the components' factors alike; a total then gets a
 * normal error with the standard deviation √Σ (factor × error)², which is what independent normal errors of
 * the components add up to. Competition ranks, totals tie within 1e-9 as in `totals`. The same seed gives
 * the same draws, whatever the order of the places. Source: OECD/JRC, Handbook on Constructing Composite
 * Indicators (2008), step 7.
 * @throws RangeError for draws that are not a positive integer, a spread outside [0, 1], or weights or errors
 *   that are negative or do not match the components
 */
export function rankDraws({ table, weights }: DrawnTable, drawing: Drawing): RankDraws {
  const { draws, seed, spread } = drawing
  const errors = drawing.errors ?? null
  check(table, weights, drawing)
  const places = table.places.length
  const width = table.components.length
  const scores = table.scores
  const factors = Float64Array.from(table.components, ({ factor }) => factor)
  const sum = weights.reduce((a, b) => a + b, 0)
  const uniform = seeded(seed, 'weights')
  const normal = normals(seeded(seed, 'errors'))
  const byCode = [...table.places.keys()].sort((a, b) =>
    (table.places[a] ?? '') < (table.places[b] ?? '') ? -1 : 1,
  )

  const drawn = new Float64Array(width)
  const noise = new Float64Array(places)
  const keys = new Float64Array(places)
  const order = Uint16Array.from(table.places.keys())
  const counts = new Uint32Array(places * places)

  for (let draw = 0; draw < draws; draw++) {
    let varied = 0
    for (let c = 0; c < width; c++) {
      const factor = 1 + spread * (2 * uniform() - 1)
      drawn[c] = factor
      varied += (weights[c] ?? 0) * factor
    }
    const back = varied > 0 ? sum / varied : 1
    let variance = 0
    for (let c = 0; c < width; c++) {
      const factor = (factors[c] ?? 0) * ((drawn[c] ?? 0) * back)
      drawn[c] = factor
      if (errors !== null) variance += (factor * (errors[c] ?? 0)) ** 2
    }
    if (errors !== null) {
      const deviation = Math.sqrt(variance)
      for (const p of byCode) noise[p] = deviation * normal()
    }
    for (let p = 0; p < places; p++) {
      const row = p * width
      let total = 0
      for (let c = 0; c < width; c++) total += (drawn[c] ?? 0) * (scores[row + c] ?? 0)
      keys[p] = Math.round((total + (noise[p] ?? 0)) * 1e9)
    }
    sortDown(order, keys)
    countRanks(counts, order, keys)
  }
  return { draws, places, counts }
}

/** Insertion: the order of the draw before is nearly the one of this. */
function sortDown(order: Uint16Array, keys: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const place = order[i] ?? 0
    const key = keys[place] ?? 0
    let at = i - 1
    while (at >= 0 && (keys[order[at] ?? 0] ?? 0) < key) {
      order[at + 1] = order[at] ?? 0
      at--
    }
    order[at + 1] = place
  }
}

function countRanks(counts: Uint32Array, order: Uint16Array, keys: Float64Array): void {
  const places = order.length
  let rank = 0
  let before = Number.NaN
  for (let i = 0; i < places; i++) {
    const place = order[i] ?? 0
    const key = keys[place] ?? 0
    if (key !== before) rank = i
    before = key
    const at = place * places + rank
    counts[at] = (counts[at] ?? 0) + 1
  }
}

/** Standard normal draws by the polar method (Marsaglia and Bray, 1964), two from each accepted pair. */
function normals(uniform: () => number): () => number {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const stretch = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * stretch
      return x * stretch
    }
  }
}

function check(
  { components }: LinearTable,
  weights: readonly number[],
  { draws, spread, errors }: Drawing,
): void {
  if (!Number.isInteger(draws) || draws < 1)
    throw new RangeError(`draws must be a positive integer: ${draws}`)
  if (!(spread >= 0 && spread <= 1)) throw new RangeError(`spread must be between 0 and 1: ${spread}`)
  for (const [name, given] of Object.entries({ weights, errors })) {
    if (given === null || given === undefined) continue
    if (given.length !== components.length) {
      throw new RangeError(`${given.length} ${name} for ${components.length} components`)
    }
    const wrong = given.find((one) => !(one >= 0 && Number.isFinite(one)))
    if (wrong !== undefined) throw new RangeError(`${name} must be at least 0: ${wrong}`)
  }
}
