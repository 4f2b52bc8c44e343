import { countTable } from './CountTable.ts'
import { commonLine, usualFactor } from './commonLine.ts'
import type { ExpectedWeek } from './ExpectedWeek.ts'
import { ownOdds } from './ownOdds.ts'
import { pValueOf } from './pValueOf.ts'
import { checked, replayOf, widerBy } from './replay.ts'
import { spanReader } from './spanReader.ts'
import type { WeeklyCell } from './WeeklyCell.ts'
import { weekVariation } from './weekVariation.ts'

/** Weeks that are learnt from, at least so many of a young unit, and the last ones, which are tested. */
export const watching = { base: 52, atLeast: 12, tested: 4 } as const

/** Units of one kind and one indicator, held week after week against what was known then. */
export interface WatchedGroup {
  units: readonly string[]
  weeks: number
  /** unit × weeks + week: chance of so many misses or more in the last weeks up to it; 1 where nothing stands out. */
  pValues: Float64Array
  /** And the last one, two, three or four weeks in which it shows most clearly. */
  spans: Int8Array
  /** Whether the past of a unit is long enough. */
  isTested: (unit: number, t: number) => boolean
  hasBegun: (unit: number, t: number) => boolean
  /** How often p-values of 1 % or less came in the year before each week, as a multiple of 1 %. */
  replayed: Float64Array
  /** A week as it was, and as what was known in a later week (or in it) lets expect it. */
  weekOf: (unit: number, week: number, knownAt: number) => ExpectedWeek
  /** c² and ρ of the weeks as known at each week. */
  variation: Float64Array
  following: Float64Array
  /** Misses of all units together that each week’s common line lets expect, and that the usual one would. */
  common: Float64Array
  calm: Float64Array
}

/** Four spans overlap: they look about twice. */
const looks = 2

/**
 * Watches units of one kind and one indicator week by week as their reader would who knows each week what lies before it:
 * own odds from the 52 weeks that end four weeks before (`ownOdds`), the movement common to most units (`commonLine`),
 * how much weeks vary and follow each other (`weekVariation`). The misses of the last one, two, three and four weeks are
 * held against E with variance E + E² (c² Σᵢⱼ EᵢEⱼρ^|i−j| ÷ E² + c² (1 + ρ) ÷ ((1 − ρ) n) + doubts of own odds and line),
 * widened by the unit’s own width and where the replay of the year before gave small p-values too often; counts are
 * divided by the share of cases that do not miss, so that they vary like a Poisson. The clearest span counts twice.
 * Every week rests on weeks up to it alone. Sources: Efron, JASA 99 (2004), 96–104; Spiegelhalter et al., JRSS A 175
 * (2012), 1–47; Noufaily et al., Statistics in Medicine 32 (2013), 1206–1222; Marshall et al., ibid. 23 (2004), 2341–2363.
 * @throws RangeError where cells have different numbers of weeks
 */
export function watchedGroup(cells: readonly WeeklyCell[]): WatchedGroup {
  const table = countTable(cells)
  const { units, weeks } = table
  const learning = { base: watching.base, gap: watching.tested }
  const line = commonLine(table)
  const own = ownOdds(table, line, learning)
  const usual = weekVariation(units.length, weeks, learning)
  const reader = spanReader(table, { line, own, usual, ...watching })
  const pValues = new Float64Array(units.length * weeks).fill(1)
  const spans = new Int8Array(units.length * weeks)
  const replayed = new Float64Array(weeks).fill(1)
  const [variation, following] = [new Float64Array(weeks), new Float64Array(weeks)]
  const [common, calm] = [new Float64Array(weeks), new Float64Array(weeks)]
  const [finds, tests] = [new Float64Array(weeks), new Float64Array(weeks)]

  const isTested = (u: number, t: number) =>
    t - watching.tested + 1 - (reader.first[u] ?? weeks) >= watching.atLeast
  const hasBegun = (u: number, t: number) => (reader.first[u] ?? weeks) <= t

  function test(u: number, t: number, widen: number): number {
    let least = 1
    for (let s = 0; s < watching.tested; s++) {
      const { observed, expected, variance, missed } = reader.span(s + 1)
      const pValue = pValueOf(observed, expected, variance * widen, missed)
      if (pValue >= least) continue
      least = pValue
      spans[u * weeks + t] = s + 1
    }
    return Math.min(1, least * looks)
  }

  for (let t = 0; t < weeks; t++) {
    own.learn(t)
    line.draw(t, own, usual.variation())
    usual.learn(t)
    reader.keep(t)
    variation[t] = usual.variation()
    following[t] = usual.following()
    replayed[t] = replayOf({ finds, tests }, t, learning)
    const widen = widerBy(replayed[t] ?? 1)
    const usualFactors = Array.from({ length: line.lines }, (_, i) => usualFactor(line.factors, i * weeks, t))
    for (let u = 0; u < units.length; u++) {
      if (!hasBegun(u, t)) continue
      reader.read(u, t)
      reader.note(u, t)
      common[t] = (common[t] ?? 0) + reader.expectedAt(u, t, (i) => line.factors[i * weeks + t] ?? 1)
      calm[t] = (calm[t] ?? 0) + reader.expectedAt(u, t, (i) => usualFactors[i] ?? 1)
      if (!isTested(u, t)) continue
      tests[t] = (tests[t] ?? 0) + 1
      const plain = reader.isRecent() ? test(u, t, 1) : 1
      if (plain <= checked) finds[t] = (finds[t] ?? 0) + 1
      pValues[u * weeks + t] = widen > 1 && plain < 1 ? test(u, t, widen) : plain
    }
  }
  const weekOf = reader.weekOf
  return {
    units,
    weeks,
    pValues,
    spans,
    isTested,
    hasBegun,
    replayed,
    weekOf,
    variation,
    following,
    common,
    calm,
  }
}
