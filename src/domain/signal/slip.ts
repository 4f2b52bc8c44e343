import { negativeBinomialTail } from '../chance/negativeBinomial.ts'
import { poissonLognormalTail } from '../chance/poissonLognormal.ts'
import { echoes } from './echoes.ts'
import type { ExpectedUnit, ExpectedWeek } from './expectedMisses.ts'
import type { UsualVariation } from './usualVariation.ts'

export interface Slip {
  /** Chance, in 0…1, of so many misses or more if the unit did as before. */
  pValue: number
  /** The span of last weeks that shows it most clearly: so many, with so many misses where so many were expected. */
  weeks: number
  observed: number
  expected: number
  /** Position of the first week of the rise, looking further back than the span. */
  since: number
  /** Width of the unit's weeks around the expectation, 1 = chance alone (σ_z of Laney). */
  dispersion: number
}

const longestSpan = 4
const telling = 0.01
/** The kind's usual variation counts as so many weeks of the unit's own. */
const kindWeeks = 26

/**
 * Tests whether a unit misses more than before in its last one, two, three or four weeks, whichever span
 * shows it most clearly (times four, for four looks). A span's misses are compared by an exact
 * negative-binomial tail, or the heavier Poisson-lognormal one, with mean E and variance E σ_z² (1 + 2 Σ (1 − k ÷ n) ρᵏ) + E² σ_z² ÷ misses learnt
 * from. σ_z², never below 1, is the unit's own (see `dispersionOf`) drawn to that of units of its kind at its
 * size, 1 + c² Ē, as if that were 26 weeks more; c and ρ are those of `usualVariation`. At large E this is Laney's p′-chart
 * (Laney 2002) with limits learnt from few weeks, at small E an exact limit.
 * @param base how many of the first weeks are the past; the rest is tested
 */
export function slip({ weeks, baseMisses }: ExpectedUnit, base: number, usual: UsualVariation): Slip {
  const learnt = weeks.slice(0, base).filter(({ expected }) => expected > 0)
  const mean = total(learnt, 'expected') / Math.max(1, learnt.length)
  const ofKind = 1 + usual.variation * mean
  const ofUnit = dispersionOf(learnt) ** 2
  const variance = Math.max(1, (kindWeeks * ofKind + learnt.length * ofUnit) / (kindWeeks + learnt.length))
  const dispersion = Math.sqrt(variance)
  const widened = variance * doubt(variance, kindWeeks + learnt.length)
  const spans = Array.from({ length: Math.min(longestSpan, weeks.length - base) }, (_, i) => {
    const last = weeks.slice(weeks.length - 1 - i)
    const observed = total(last, 'observed')
    const expected = total(last, 'expected')
    const spanVariance =
      expected * widened * (1 + 2 * echoes(usual.following, i + 1)) +
      (expected ** 2 * variance) / Math.max(1, baseMisses)
    return {
      weeks: i + 1,
      observed,
      expected,
      pValue: tail(observed, expected, spanVariance),
    }
  })
  const clearest = spans.reduce((a, b) => (b.pValue < a.pValue ? b : a), {
    weeks: 0,
    observed: 0,
    expected: 0,
    pValue: 1,
  })
  const pValue = Math.min(1, clearest.pValue * longestSpan)
  return { ...clearest, pValue, since: sinceWhen(weeks), dispersion }
}

/** The negative binomial's, and where that says something, the heavier one of a level that wanders by factors. */
function tail(observed: number, expected: number, variance: number): number {
  const light = negativeBinomialTail(observed, expected, variance)
  return light > telling ? light : Math.max(light, poissonLognormalTail(observed, expected, variance))
}

/**
 * Spread of weekly z = (x − E) ÷ √E: the larger of Laney's mean moving range ÷ 1.128 and the standard
 * deviation, at least 1.
 */
function dispersionOf(weeks: readonly ExpectedWeek[]): number {
  const z = weeks.map(({ observed, expected }) => (observed - expected) / Math.sqrt(expected))
  if (z.length < 2) return 1
  const ranges = z.slice(1).map((value, i) => Math.abs(value - (z[i] ?? value)))
  const moving = ranges.reduce((sum, range) => sum + range, 0) / ranges.length / 1.128
  const mean = z.reduce((sum, value) => sum + value, 0) / z.length
  const squares = z.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.max(1, moving, Math.sqrt(squares / (z.length - 1)))
}

/**
 * By how much a variance learnt from few weeks is widened, so that a tail four deviations out keeps its
 * chance: (1 + (4² + 1) ÷ 4ν)², the expansion of Student's quantile by the normal one (Fisher and Cornish
 * 1960). ν are the degrees of freedom of the part beyond chance (Satterthwaite 1946).
 */
function doubt(variance: number, learnt: number): number {
  if (variance <= 1) return 1
  const beyond = variance / (variance - 1)
  return (1 + (4 ** 2 + 1) / (4 * Math.max(1, learnt - 1) * beyond ** 2)) ** 2
}

/**
 * The week since which misses most likely come at another rate: the start of the stretch up to now with the largest
 * Poisson likelihood ratio x ln(x ÷ E) − (x − E), x and E its sums (the maximum-likelihood change point; Hinkley,
 * Biometrika 57 (1970)); the last week where no stretch has more than expected.
 */
function sinceWhen(weeks: readonly ExpectedWeek[]): number {
  let since = Math.max(0, weeks.length - 1)
  let clearest = 0
  let observed = 0
  let expected = 0
  for (let t = weeks.length - 1; t >= 0; t--) {
    observed += weeks[t]?.observed ?? 0
    expected += weeks[t]?.expected ?? 0
    if (observed <= expected || expected <= 0) continue
    const ratio = observed * Math.log(observed / expected) - (observed - expected)
    if (ratio >= clearest && (weeks[t]?.observed ?? 0) > 0) {
      clearest = ratio
      since = t
    }
  }
  return since
}

function total(weeks: readonly ExpectedWeek[], count: 'observed' | 'expected'): number {
  return weeks.reduce((sum, week) => sum + week[count], 0)
}
