/** Cells of one week held against a common factor: misses of so many cases whose own odds of a miss are known to `doubt`. */
export interface WeekOfCells {
  size: number
  unit: Int32Array
  cases: Float64Array
  misses: Float64Array
  odds: Float64Array
  /** Squared coefficient of variation of a cell's true rate around its own odds × the factor. */
  doubt: Float64Array
  /** √(misses + ⅜). */
  roots: Float64Array
}

export interface CommonMove {
  /** By what the odds of all are multiplied. */
  factor: number
  /** What each cell told of it, as 1 ÷ squared coefficient of variation; `total` with what is added. */
  told: Float64Array
  total: number
}

export interface Sought {
  /** Factor of the weeks before, which stands where nothing is known. */
  usual: number
  /** Where the search begins. */
  from?: number
  /** A unit that is left out, so that what is said of it does not rest on itself. */
  except?: number
  /** Where to write what each cell told; a new array where none is given. */
  told?: Float64Array
}

/** As many misses at the usual factor are added to every week. */
const calmMisses = 5
/** Beyond so many deviations a cell tells nothing (Tukey’s biweight at 95 % efficiency). */
const reach = 4.685
/** Where cells that tell so large a part of all are kept (a normal spread keeps 0.91), no other factor is sought. */
const agreed = 0.8
const rounds = 8
const exact = 1e-3

/**
 * By what the odds of a miss are multiplied this week in most cells: the root of Σ w (x − E) ÷ (1 − p + d E) with p the
 * chance at odds × factor, E = n p, d the doubt, and w Tukey’s biweight of the variance-stabilised distance
 * 2 (√(x + ⅜) − √(E + ⅜)) ÷ √(1 − p + d E), so that units that slip excuse nobody. Where a tenth of what is known lies
 * out of reach, the root nearest to most cells is taken of those found from the usual factor and from the quartiles of
 * single cells: the common factor is that of the larger part, whether it moved or stayed. Above 0.
 * Source: Huber and Ronchetti, Robust Statistics (2009), ch. 4; Efron, JASA 99 (2004), 96–104 (empirical null).
 */
export function commonMove(
  week: WeekOfCells,
  { usual, from = usual, except = -1, told = new Float64Array(week.size) }: Sought,
): CommonMove {
  const settle = (start: number) => settled(week, { usual, from: start, except, told })
  const first = settle(from)
  if (first.agreeing >= agreed) return { ...first, told }
  const best = startsOf(week, except)
    .map(settle)
    .reduce((a, b) => (b.distance < a.distance - 1e-9 ? b : a), first)
  return { ...settle(best.factor), told }
}

interface Settling {
  usual: number
  from: number
  except: number
  told: Float64Array
}

function settled(week: WeekOfCells, { usual, from, except, told }: Settling) {
  const { size, unit, cases, misses, odds, doubt, roots } = week
  let factor = from
  let distance = 0
  let total = 0
  let all = 0
  for (let round = 0; round < rounds; round++) {
    let score = calmMisses * (1 - factor / usual)
    let slope = (calmMisses * factor) / usual
    distance = 0
    total = 0
    all = 0
    for (let c = 0; c < size; c++) {
      const n = cases[c] ?? 0
      told[c] = 0
      if (n <= 0 || unit[c] === except) continue
      const q = (odds[c] ?? 0) * factor
      const p = q / (1 + q)
      const expected = n * p
      const x = misses[c] ?? 0
      const spread = 1 - p + (doubt[c] ?? 0) * expected
      const far = (4 * ((roots[c] ?? 0) - Math.sqrt(expected + 0.375)) ** 2) / (spread * reach ** 2)
      const left = far < 1 ? 1 - far : 0
      const tells = (expected * (1 - p)) / spread
      const told_c = left * left * tells
      distance += 1 - left ** 3
      all += tells
      total += told_c
      told[c] = told_c
      score += (left * left * (x - expected)) / spread
      slope += told_c
    }
    const step = Math.max(-1, Math.min(1, score / slope))
    factor *= Math.exp(step)
    if (Math.abs(step) < exact) break
  }
  return { factor, distance, total: total + calmMisses, agreeing: all > 0 ? total / all : 1 }
}

/** Quartiles of the factors that single cells with three cases or more say alone. */
function startsOf({ size, unit, cases, misses, odds }: WeekOfCells, except: number): number[] {
  const alone: number[] = []
  for (let c = 0; c < size; c++) {
    const n = cases[c] ?? 0
    const x = misses[c] ?? 0
    if (unit[c] === except || x < 3) continue
    alone.push((x + 0.5) / (n - x + 0.5) / (odds[c] ?? 1))
  }
  alone.sort((a, b) => a - b)
  return [0.25, 0.5, 0.75].flatMap((part) => alone[Math.floor(part * alone.length)] ?? [])
}
