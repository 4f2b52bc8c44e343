import { discoveries } from './falseDiscoveries.ts'
import type { WatchedGroup } from './watchedGroup.ts'

/** Weeks without a listing after which an episode has ended. */
export const quietWeeks = 4
/** An episode goes on while the evidence is as good as this. */
const evidence = 1 - 0.998
/** Of findings that begin an episode in a week, so large a part may be false: over a year 10 % of them then are. */
const falseShare = 0.005

export interface Episode {
  /** Position of the group, and of the unit in it. */
  group: number
  unit: number
  /** Weeks in which the series is listed, the first one that in which it entered. */
  listed: number[]
}

/**
 * Which series are listed in which week, as the reader of that week saw it: a series enters where false discoveries
 * among all series of the kind that are in no episode are held to 0.5 % that week (Benjamini and Hochberg, JRSS B 57
 * (1995)), so that a long list makes nothing easier; it is listed while its evidence is 99.8 %, and comes back into the
 * same episode within four quiet weeks. In the order in which they enter.
 * @param groups all indicators of units of one kind, over the same weeks
 */
export function episodes(groups: readonly WatchedGroup[]): Episode[] {
  const weeks = Math.max(0, ...groups.map((group) => group.weeks))
  const all: Episode[] = []
  const open = groups.map(() => new Map<number, Episode>())
  for (let t = 0; t < weeks; t++) {
    const fresh: { group: number; unit: number; pValue: number }[] = []
    groups.forEach((group, g) => {
      for (let unit = 0; unit < group.units.length; unit++) {
        if (!group.isTested(unit, t)) continue
        const pValue = group.pValues[unit * group.weeks + t] ?? 1
        const episode = open[g]?.get(unit)
        if (!episode || t - (episode.listed.at(-1) ?? t) > quietWeeks) fresh.push({ group: g, unit, pValue })
        else if (pValue <= evidence) episode.listed.push(t)
      }
    })
    const isFinding = discoveries(
      fresh.map(({ pValue }) => pValue),
      falseShare,
    )
    fresh.forEach(({ group, unit, pValue }, i) => {
      if (!isFinding[i] || pValue > evidence) return
      const episode = { group, unit, listed: [t] }
      open[group]?.set(unit, episode)
      all.push(episode)
    })
  }
  return all
}

const weeksAYear = 52
/** A false episode enters once though its spans overlap for about so many weeks. */
const overlapping = 1.6

/**
 * How many false episodes a year in which nothing slips would bring among units of one kind: 52 weeks, each with so many
 * as the rate of false discoveries lets in, times how often the replay of the last year gave small p-values.
 */
export function falseEpisodes(groups: readonly WatchedGroup[], t: number): number {
  let tests = 0
  let weighted = 0
  for (const group of groups) {
    let tested = 0
    for (let unit = 0; unit < group.units.length; unit++) if (group.isTested(unit, t)) tested += 1
    tests += tested
    weighted += tested * (group.replayed[t] ?? 1)
  }
  return tests === 0 ? 0 : ((weeksAYear * falseShare) / overlapping) * (weighted / tests)
}
