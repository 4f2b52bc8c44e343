import { median } from '../../domain/chance/median.ts'
import { type Pace, pace } from '../../domain/change/pace.ts'
import { rowOf, type TablePair } from '../../domain/change/pairTables.ts'
import { rankShares } from '../../domain/change/rankShares.ts'
import { scoreParts } from '../../domain/change/scoreParts.ts'
import { measurementError } from '../../domain/rank/measurementError.ts'
import { halfUnits, partRounding } from '../../domain/score/rounding.ts'
import type { LinearYear } from '../lists/linearYears.ts'

export interface ChangePart {
  component: string
  name_vi: string
  name_en: string | null
  /** On the component's own scale. */
  scoreFrom: number
  scoreTo: number
  /** All below in points of the index: ½ (factor then + now) × change of the score. */
  score: number
  /** The same of the peers' median, the place itself left out; null where it has no peer. */
  median: number | null
  pace: Pace | null
  /** Part of the place's own change of rank. */
  rank: number
  /** Standard error of the rank, where it was sampled. */
  rankError: number | null
  /** The change may come from rounding, or is less than its usual fluctuation; null = neither. */
  within: 'rounding' | 'noise' | null
  /** Bound of what rounding can do, points of the index. */
  rounding: number
  /**
   * One standard deviation of a change by errors alone (see `measurementError`, which overstates them rather
   * than not, so that one suffices), points of the index; null = there are no three years to tell.
   */
  noise: number | null
}

/** Whether a change may be named as a cause: it is neither rounding nor usual fluctuation. */
export function isBeyondNoise({ within }: Pick<ChangePart, 'within'>): boolean {
  return within === null
}

interface PartsOf {
  pair: TablePair
  place: string
  from: LinearYear
  to: LinearYear
  /** Places that the median is of. */
  peers: readonly string[]
  /** Three successive years with the same components; null = there are none. */
  noiseYears: readonly LinearYear[] | null
}

/** What each component of the first level did to score and rank, beside what it did elsewhere. */
export function changeParts({ pair, place, from, to, peers, noiseYears }: PartsOf): ChangePart[] {
  const p = rowOf(pair, place)
  const width = pair.components.length
  const { parts } = scoreParts(pair, p)
  const { shares, errors } = rankShares(pair, place)
  const halvesA = from.table === null ? new Map<string, number>() : halfUnits(from.table)
  const halvesB = to.table === null ? new Map<string, number>() : halfUnits(to.table)
  const rows = peers
    .flatMap((peer) => (peer === place ? [] : [pair.places.indexOf(peer)]))
    .filter((q) => q >= 0)
  return pair.components.map(({ component, factorA, factorB }, c) => {
    const factor = (factorA + factorB) / 2
    const score = parts[c] ?? Number.NaN
    const then = median(rows.map((q) => pair.a[q * width + c] ?? null))
    const now = median(rows.map((q) => pair.b[q * width + c] ?? null))
    const others = then === null || now === null ? null : factor * (now - then)
    const halves = { a: halvesA.get(component) ?? 0, b: halvesB.get(component) ?? 0 }
    const rounding = partRounding({ factorA, factorB }, halves)
    const deviation = noiseYears === null ? null : deviationOf(noiseYears, component)
    const noise = deviation === null ? null : Math.SQRT2 * factor * deviation
    const named = [...to.components, ...from.components].find((one) => one.component === component)
    return {
      component,
      name_vi: named?.name_vi ?? component,
      name_en: named?.name_en ?? null,
      scoreFrom: pair.a[p * width + c] ?? Number.NaN,
      scoreTo: pair.b[p * width + c] ?? Number.NaN,
      score,
      median: others,
      pace: others === null ? null : pace(score, others, rounding + 1e-9),
      rank: shares[c] ?? Number.NaN,
      rankError: errors?.[c] ?? null,
      within: withinOf(score, rounding, noise),
      rounding,
      noise,
    }
  })
}

function withinOf(score: number, rounding: number, noise: number | null): ChangePart['within'] {
  if (Math.abs(score) <= rounding + 1e-9) return 'rounding'
  return noise !== null && Math.abs(score) <= noise ? 'noise' : null
}

/** Of one score's error on the component's scale, from the places that have all three years. */
function deviationOf(years: readonly LinearYear[], component: string): number | null {
  const [first] = years
  const places = [...(first?.scores.keys() ?? [])].filter((place) =>
    years.every((year) => (year.scores.get(place)?.get(component) ?? null) !== null),
  )
  const scores = years.map((year) => places.map((place) => year.scores.get(place)?.get(component) ?? 0))
  return measurementError(scores)?.deviation ?? null
}
