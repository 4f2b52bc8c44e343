import { normalOf } from '../chance/normalOf.ts'
import { normalQuantile } from '../chance/normalQuantile.ts'
import { seeded } from '../chance/seeded.ts'
import { rank } from './rank.ts'
import type { RankDraws } from './rankDraws.ts'
import { type RankInterval, rankInterval } from './rankInterval.ts'
import { trueValues } from './trueValues.ts'

export interface ChancePart {
  cases: number
  /** Events seen among the cases. */
  events: number
  /** How much more the events vary than chance alone lets them, as a factor of the variance, at least 1. */
  factor: number
  /** Points that so many events would bring. */
  points: (events: number) => number
}

export interface ChanceUnit {
  unit: string
  /** Points that chance does not touch. */
  fixed: number
  parts: readonly ChancePart[]
}

/**
 * Ranks (1 = most points) that random variation allows each unit: 5th percentile, median and 95th percentile over
 * seeded draws of the points that units really stand for (`trueValues`), given what was seen of them. How
 * uncertain a unit's points are: the mean and variance of the points that its share of events brings over
 * sin²(asin √((x + ⅜) ÷ (n + ¾)) + z √φ ÷ (2 √(n + ½))) with z standard normal, Anscombe's transformation, on
 * which the width hardly depends on the share, and nothing seen is not taken for nothing possible. φ = `factor`
 * is what weeks vary beyond chance (`spanFactors`). Parts vary independently; what all units have
 * in common is held fixed. The same for any order of the units; totals tie within 1e-9.
 * Sources: Goldstein and Spiegelhalter, League tables and their limitations, JRSS A 159 (1996), 385–443;
 * Anscombe, The transformation of Poisson, binomial and negative-binomial data, Biometrika 35 (1948), 246–254.
 * @throws RangeError for draws that are no positive integer, events outside 0 … cases, or a factor below 1
 */
export function rankByChance(
  units: readonly ChanceUnit[],
  { draws, seed }: { draws: number; seed: number },
): Map<string, RankInterval> {
  if (!Number.isInteger(draws) || draws <= 0) throw new RangeError(`${draws} is no positive number of draws`)
  const ordered = [...units].sort((a, b) => (a.unit < b.unit ? -1 : 1))
  const seen = ordered.map(({ parts }) => {
    const moments = parts.map(momentsOf)
    return {
      value: moments.reduce((sum, { mean }) => sum + mean, 0),
      variance: moments.reduce((sum, { variance }) => sum + variance, 0),
    }
  })
  const uniform = seeded(seed)
  const values = trueValues(seen, () => normalOf(uniform))
  const places = ordered.length
  const counts = new Uint32Array(places * places)
  for (let draw = 0; draw < draws; draw++) {
    const drawn = values()
    const totals = ordered.map(({ fixed }, p) => Math.round((fixed + (drawn[p] ?? 0)) * 1e9))
    rank(totals).forEach((at, p) => {
      const cell = p * places + (at ?? 1) - 1
      counts[cell] = (counts[cell] ?? 0) + 1
    })
  }
  const drawn: RankDraws = { draws, places, counts }
  return new Map(ordered.map(({ unit }, p) => [unit, rankInterval(drawn, p)]))
}

/** Equally likely values of a part that are looked at. */
const steps = Array.from({ length: 64 }, (_, i) => normalQuantile((i + 0.5) / 64))
/** The squares of the steps themselves add up to a little less than 1. */
const stretch = Math.sqrt(steps.length / steps.reduce((sum, z) => sum + z * z, 0))

function momentsOf({ cases, events, factor, points }: ChancePart): { mean: number; variance: number } {
  if (!(events >= 0 && events <= cases)) throw new RangeError(`${events} of ${cases} is no share`)
  if (!(factor >= 1)) throw new RangeError(`a variance is never below that of chance: ${factor}`)
  const middle = Math.asin(Math.sqrt((events + 3 / 8) / (cases + 3 / 4)))
  const width = (stretch * Math.sqrt(factor)) / (2 * Math.sqrt(cases + 1 / 2))
  const brought = steps.map((z) => {
    const angle = Math.min(Math.PI / 2, Math.max(0, middle + z * width))
    return points(cases * Math.sin(angle) ** 2)
  })
  const mean = brought.reduce((sum, one) => sum + one, 0) / brought.length
  return { mean, variance: brought.reduce((sum, one) => sum + (one - mean) ** 2, 0) / brought.length }
}
