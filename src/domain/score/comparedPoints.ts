import { groupBy } from '../groupBy.ts'
import { likeVolume } from '../indicator/likeVolume.ts'
import { type ChanceUnit, rankByChance } from '../rank/rankByChance.ts'
import type { RankInterval } from '../rank/rankInterval.ts'
import type { ComparedIndicator, UnitCounts } from './ComparedIndicator.ts'
import type { IndexPart } from './indexPoints.ts'
import { type Judged, judgedOf } from './judgedIndicator.ts'

export interface ComparedGroup {
  group: number
  units: string[]
  /** What is compared: see `mostCompared`; none where too few units have enough cases of enough points. */
  indicators: string[]
  /** Of these, the ones that could not be standardised: most units are alone in their fields. */
  plain: string[]
  /** Points of the index that these can bring at most. */
  most: number
  ranked: number
}

export interface ComparedUnit {
  group: number
  /** Cases of the unit's largest indicator. */
  volume: number
  /** Points on the compared indicators, standardised by field; null where one of them has too few cases. */
  points: number | null
  /** Null where the unit has no such points or fewer than three units have. */
  rank: RankInterval | null
  /** Compared indicators of which the unit has too few cases. */
  lacking: string[]
}

export interface ComparedPoints {
  groups: ComparedGroup[]
  units: Map<string, ComparedUnit>
}

const fewest = 3
const half = 0.5

/**
 * Units of one kind held against those of like volume, on the indicators of which most have enough cases: rates and durations standardised by field at the rates of the whole kind (as they are where most units are alone in their
 * fields), then turned into points by the declared rules; the rank as the interval that random variation of the rates, by `factorOf` wider than chance alone, allows (durations and shares
 * at one date are held fixed). See `standardised`, `likeVolume`, `rankByChance`.
 */
export function comparedPoints(
  {
    parts,
    indicators,
    counts,
    factorOf = () => 1,
  }: {
    parts: readonly IndexPart[]
    indicators: readonly ComparedIndicator[]
    counts: readonly UnitCounts[]
    /** How much more the events of a unit vary than chance lets them, at least 1; chance alone if absent. */
    factorOf?: (unit: string, indicator: string) => number
  },
  drawing: { draws: number; seed: number },
): ComparedPoints {
  const speaking = indicators.flatMap((definition) => {
    const spokenFor = parts.filter(({ indicator }) => indicator === definition.indicator)
    return spokenFor.length > 0 ? [judgedOf(definition, spokenFor, counts)] : []
  })
  const codes = [...new Set(counts.map(({ unit }) => unit))].sort()
  const volumeOf = (unit: string) => Math.max(0, ...speaking.map(({ cases }) => cases.get(unit) ?? 0))
  const groupOf = likeVolume(new Map(codes.map((unit) => [unit, volumeOf(unit)])))
  const units = new Map<string, ComparedUnit>()
  const groups = [...groupBy(codes, (unit) => groupOf.get(unit) ?? 0)]
    .sort(([a], [b]) => b - a)
    .map(([group, members]): ComparedGroup => {
      const { compared, full: ranked } = mostCompared(speaking, members)
      const intervals = rankByChance(
        ranked.map((unit) => chanceOf(unit, compared, factorOf)),
        drawing,
      )
      for (const unit of members) {
        const lacking = compared.filter(({ isEnough }) => !isEnough(unit))
        const isWhole = compared.length > 0 && lacking.length === 0
        units.set(unit, {
          group,
          volume: volumeOf(unit),
          points: isWhole ? compared.reduce((sum, one) => sum + one.pointsOf(unit), 0) : null,
          rank: intervals.get(unit) ?? null,
          lacking: lacking.map(({ indicator }) => indicator),
        })
      }
      return {
        group,
        units: members,
        indicators: compared.map(({ indicator }) => indicator),
        plain: compared.filter(({ isPlain }) => isPlain).map(({ indicator }) => indicator),
        most: compared.reduce((sum, { most }) => sum + most, 0),
        ranked: ranked.length,
      }
    })
  return { groups, units }
}

/**
 * The indicators on which the most is compared: taken in one after the other, those that most units have
 * enough cases of first, as far as units with enough cases of all × points is greatest; only sets that leave at
 * least half of the units (and three) and half of the points.
 */
function mostCompared(
  speaking: readonly Judged[],
  members: readonly string[],
): { compared: readonly Judged[]; full: readonly string[] } {
  const counted = speaking
    .map((one) => ({ one, enough: members.filter(one.isEnough).length }))
    .sort((a, b) => b.enough - a.enough || (a.one.indicator < b.one.indicator ? -1 : 1))
  const all = speaking.reduce((sum, { most }) => sum + most, 0)
  let best: { compared: readonly Judged[]; full: readonly string[]; size: number } = {
    compared: [],
    full: [],
    size: 0,
  }
  for (let taken = 1; taken <= counted.length; taken++) {
    const compared = counted.slice(0, taken).map(({ one }) => one)
    const full = members.filter((unit) => compared.every(({ isEnough }) => isEnough(unit)))
    const most = compared.reduce((sum, one) => sum + one.most, 0)
    const isFair = full.length >= Math.max(fewest, half * members.length) && most >= half * all
    if (isFair && full.length * most > best.size) best = { compared, full, size: full.length * most }
  }
  return best
}

function chanceOf(
  unit: string,
  compared: readonly Judged[],
  factorOf: (unit: string, indicator: string) => number,
): ChanceUnit {
  const drawn = compared.map((one) => ({ one, chance: one.chance(unit, factorOf(unit, one.indicator)) }))
  return {
    unit,
    fixed: drawn.reduce((sum, { one, chance }) => sum + (chance ? 0 : one.pointsOf(unit)), 0),
    parts: drawn.flatMap(({ chance }) => (chance ? [chance] : [])),
  }
}
