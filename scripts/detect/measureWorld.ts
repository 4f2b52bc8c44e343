import type { Episode } from '../../src/domain/signal/episodes.ts'
import { drawWeeks } from './drawWeeks.ts'
import { type PlantedSlip, plantSlips } from './plantSlips.ts'
import type { World } from './World.ts'
import { episodesOf, toldFalse, type WatchedMade, watchMade } from './watchWeeks.ts'

/** What the alerts of one made city did in a year. */
export interface CityYear {
  /** Nothing slips: episodes, part of the weeks with one listed, and episodes that the page tells to expect. */
  falseEpisodes: number
  weeksListed: number
  told: number
  /** Ten slips × 2, × 3: episodes, and those of units into which nothing was put. */
  episodes: number
  wrong: number
  /** Planted slips, and whether they were named within four weeks. */
  slips: { size: number; factor: number; named: boolean }[]
}

/** The weeks that are learnt from before the year. */
const before = 56
const weeks = before + 52
const inTime = 4
/** Spans overlap: what a slip raised may be listed so many weeks after its end. */
const lasting = 8

/** @param others factors of ten more slips in a city of their own, which count for nothing else */
export function measureCity(seed: number, world: World, others: readonly number[] = []): CityYear {
  const quiet = watchMade(drawWeeks(seed, { world, weeks }))
  const listed = episodesOf(quiet, before)
  const planted = measureSlips(seed, quiet, [2, 3])
  const more = others.length > 0 ? measureSlips(seed, quiet, others).slips : []
  return {
    falseEpisodes: listed.length,
    weeksListed: new Set(listed.flatMap((one) => one.listed)).size / (weeks - before),
    told: toldFalse(quiet, weeks - 1),
    ...planted,
    slips: [...planted.slips, ...more],
  }
}

function measureSlips(seed: number, quiet: WatchedMade, factors: readonly number[]) {
  const { groups, slips, changed } = plantSlips(seed, quiet.groups, { factors, from: before, to: weeks })
  const made = watchMade(groups, quiet, changed)
  const listed = episodesOf(made, before)
  const isBehind = (slip: PlantedSlip, { group, unit, listed: at }: Episode) =>
    slip.group === group &&
    slip.unit === made.watched[group]?.units[unit] &&
    at.some((t) => t >= slip.from && t < slip.to + lasting)
  return {
    episodes: listed.length,
    wrong: listed.filter((one) => !slips.some((slip) => isBehind(slip, one))).length,
    slips: slips.map((slip) => ({
      size: slip.size,
      factor: slip.factor,
      named: listed.some(
        (one) => isBehind(slip, one) && one.listed.some((t) => t >= slip.from && t < slip.from + inTime),
      ),
    })),
  }
}
