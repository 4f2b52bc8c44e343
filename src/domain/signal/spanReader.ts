import type { CountTable } from './CountTable.ts'
import type { CommonLine } from './commonLine.ts'
import type { ExpectedWeek } from './ExpectedWeek.ts'
import type { OwnOdds } from './ownOdds.ts'
import type { WeekVariation } from './weekVariation.ts'

interface Known {
  line: CommonLine
  own: OwnOdds
  usual: WeekVariation
  base: number
  tested: number
}

/** Misses of last weeks, in counts that vary like a Poisson, `missed` as counted; the expected ones and the variance. */
export interface SpanCounts {
  observed: number
  expected: number
  variance: number
  missed: number
}

/** Below so small a share of cases without a miss, a binomial has next to no width. */
const leastLeft = 0.02

/** Reads weeks of units against what is known of them. */
export function spanReader(table: CountTable, { line, own, usual, base, tested }: Known) {
  const { units, weeks, unitOf, fieldOf, cases, misses } = table
  const cellsOf: number[][] = units.map(() => [])
  unitOf.forEach((u, c) => {
    cellsOf[u]?.push(c)
  })
  const first = Int32Array.from(cellsOf, (ofUnit) => firstWeek(ofUnit, cases, weeks))
  const size = unitOf.length
  const oddsAt = new Float64Array(size * weeks)
  const doubtAt = new Float64Array(size * weeks)
  const widthAt = new Float64Array(units.length * weeks)
  const variationAt = new Float64Array(weeks)
  const errorAt = new Float64Array(weeks)
  const filled = () => new Float64Array(tested)
  const now = {
    cases: filled(),
    observed: filled(),
    expected: filled(),
    lasting: filled(),
    passing: filled(),
  }
  let known = base
  let width = 1

  /** A week of a unit, `i` weeks back, against what is known at a week: counts and squared coefficients of variation. */
  function readWeek(u: number, t: number, i: number, knownAt: number) {
    let n = 0
    let x = 0
    let e = 0
    let lasting = 0
    let passing = 0
    for (const c of cellsOf[u] ?? []) {
      const of = cases[c * weeks + t] ?? 0
      if (of === 0) continue
      const at = (line.startOf[c] ?? 0) + t
      const q = (oddsAt[knownAt * size + c] ?? 0) * (line.besides[at] ?? 1)
      const p = q / (1 + q)
      n += of
      x += misses[c * weeks + t] ?? 0
      e += of * p
      const moves = (of * p * (1 - p)) ** 2
      lasting += moves * (doubtAt[knownAt * size + c] ?? 0)
      passing += moves / (line.told[at] ?? 1)
    }
    now.cases[i] = n
    now.observed[i] = x
    now.expected[i] = e
    now.lasting[i] = e > 0 ? lasting / e ** 2 : 0
    now.passing[i] = e > 0 ? passing / e ** 2 : 0
  }

  return {
    first,
    /** Keeps what is known at a week. */
    keep: (t: number) => {
      oddsAt.set(own.odds, t * size)
      doubtAt.set(own.doubt, t * size)
      variationAt[t] = usual.variation()
      errorAt[t] = usual.baseError(base)
      for (let u = 0; u < units.length; u++) widthAt[u * weeks + t] = usual.ownWidth(u)
    },
    /** Reads the last weeks of a unit. */
    read: (u: number, t: number) => {
      for (let i = 0; i < tested; i++) {
        if (t - i >= 0) readWeek(u, t - i, i, t)
        else for (const values of Object.values(now)) values[i] = 0
      }
      known = Math.max(1, Math.min(base, t - tested + 1 - (first[u] ?? 0)))
      width = usual.ownWidth(u)
    },
    /** Whether there were cases in the last two of those weeks: an older rise is not told anew. */
    isRecent: () => (now.cases[0] ?? 0) + (now.cases[1] ?? 0) > 0,
    /** Notes the last week that was read. */
    note: (u: number, t: number) => {
      const e = now.expected[0] ?? 0
      const left = leftOf(e, now.cases[0] ?? 0)
      usual.note(u, t, {
        beyond: ((now.observed[0] ?? 0) - e) / left,
        expected: e / left,
        lasting: now.lasting[0] ?? 0,
        passing: now.passing[0] ?? 0,
      })
    },
    /** The last weeks of those read, together. */
    span: (length: number): SpanCounts => {
      const rho = usual.following()
      let n = 0
      let x = 0
      let e = 0
      let together = 0
      let lasting = 0
      let passing = 0
      for (let s = 0; s < length; s++) {
        const one = now.expected[s] ?? 0
        n += now.cases[s] ?? 0
        x += now.observed[s] ?? 0
        e += one
        for (let r = 0; r < s; r++) together += 2 * one * (now.expected[r] ?? 0) * rho ** (s - r)
        together += one * one
        lasting += one * (now.lasting[s] ?? 0)
        passing += one * one * (now.passing[s] ?? 0)
      }
      if (e <= 0) return { observed: x, expected: 0, variance: 0, missed: x }
      const left = leftOf(e, n)
      const square = (usual.variation() * together + passing) / (e * e) + lasting / e + usual.baseError(known)
      const mean = e / left
      return { observed: x / left, expected: mean, variance: (mean + mean ** 2 * square) * width, missed: x }
    },
    /** Misses that the own odds of a unit and a factor for each line let expect of its cases of a week. */
    expectedAt: (u: number, t: number, factorOf: (line: number) => number) => {
      let e = 0
      for (const c of cellsOf[u] ?? []) {
        const q = (own.odds[c] ?? 0) * factorOf(line.lineOf[fieldOf[c] ?? 0] ?? 0)
        e += ((cases[c * weeks + t] ?? 0) * q) / (1 + q)
      }
      return e
    },
    weekOf: (u: number, t: number, knownAt: number): ExpectedWeek => {
      readWeek(u, t, 0, knownAt)
      const e = now.expected[0] ?? 0
      const n = now.cases[0] ?? 0
      const square =
        (variationAt[knownAt] ?? 0) + (errorAt[knownAt] ?? 0) + (now.lasting[0] ?? 0) + (now.passing[0] ?? 0)
      const variance = (e * leftOf(e, n) + e * e * square) * (widthAt[u * weeks + knownAt] ?? 1)
      return { cases: n, observed: now.observed[0] ?? 0, expected: e, variance }
    },
  }
}

function leftOf(expected: number, cases: number): number {
  return Math.max(leastLeft, cases > 0 ? 1 - expected / cases : 1)
}

function firstWeek(cells: readonly number[], cases: Float64Array, weeks: number): number {
  let first = weeks
  for (const c of cells) {
    for (let t = 0; t < first; t++) if ((cases[c * weeks + t] ?? 0) > 0) first = t
  }
  return first
}
