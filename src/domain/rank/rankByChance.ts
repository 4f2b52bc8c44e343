import { exactBinomialDraw } from '../chance/exactBinomialDraw.ts'
import { seeded } from '../chance/seeded.ts'
import { rank } from './rank.ts'
import type { RankDraws } from './rankDraws.ts'
import { type RankInterval, rankInterval } from './rankInterval.ts'

export interface ChancePart {
  cases: number
  /** Events seen among the cases. */
  events: number
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
 * seeded draws of a parametric bootstrap, in which the events of every part of every unit are drawn anew from
 * the binomial of its cases with chance (events + ½) ÷ (cases + 1), Jeffreys' estimate, so that nothing seen is
 * not taken for nothing possible. Parts are drawn independently and what all units have in common is held
 * fixed: a lower bound of the real doubt. The same for any order of the units; totals tie within 1e-9.
 * Source: Goldstein and Spiegelhalter, League tables and their limitations, JRSS A 159 (1996), 385–443.
 * @throws RangeError for draws that are no positive integer, or events outside 0 … cases
 */
export function rankByChance(
  units: readonly ChanceUnit[],
  { draws, seed }: { draws: number; seed: number },
): Map<string, RankInterval> {
  if (!Number.isInteger(draws) || draws <= 0) throw new RangeError(`${draws} is no positive number of draws`)
  const ordered = [...units].sort((a, b) => (a.unit < b.unit ? -1 : 1))
  const drawers = ordered.map(({ fixed, parts }) => ({ fixed, parts: parts.map(drawerOf) }))
  const uniform = seeded(seed)
  const places = ordered.length
  const counts = new Uint32Array(places * places)
  for (let draw = 0; draw < draws; draw++) {
    const totals = drawers.map(({ fixed, parts }) => {
      const drawn = parts.reduce((sum, part) => sum + part(uniform), fixed)
      return Math.round(drawn * 1e9)
    })
    rank(totals).forEach((at, p) => {
      const cell = p * places + (at ?? 1) - 1
      counts[cell] = (counts[cell] ?? 0) + 1
    })
  }
  const drawn: RankDraws = { draws, places, counts }
  return new Map(ordered.map(({ unit }, p) => [unit, rankInterval(drawn, p)]))
}

/** Points are kept by number of events: rules are read once, not in every draw. */
function drawerOf({ cases, events, points }: ChancePart): (uniform: () => number) => number {
  if (!(events >= 0 && events <= cases)) throw new RangeError(`${events} of ${cases} is no share`)
  const trials = Math.round(cases)
  const chance = (events + 0.5) / (cases + 1)
  const known = new Map<number, number>()
  return (uniform) => {
    const drawn = exactBinomialDraw(trials, chance, uniform)
    const brings = known.get(drawn) ?? points(drawn)
    known.set(drawn, brings)
    return brings
  }
}
