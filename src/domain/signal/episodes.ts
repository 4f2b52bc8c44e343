import { discoveries } from './falseDiscoveries.ts'
import { threefoldSeen } from './threefoldSeen.ts'
import type { WatchedGroup } from './watchedGroup.ts'

/** Weeks without a listing after which an episode has ended. */
export const quietWeeks = 4
/** An episode goes on while the evidence is as good as this. */
const evidence = 1 - 0.998
/** Of findings that begin an episode in a week, so large a part may be false: over a year 10 % of them then are. */
const falseShare = 0.009

export interface Episode {
  /** Position of the group, and of the unit in it. */
  group: number
  unit: number
  /** Weeks in which the series is listed, the first one that in which it entered. */
  listed: number[]
}

/**
 * Which series are listed in which week, as the reader of that week saw it: a series enters where false discoveries
 * among all series of the kind that are in no episode are held to 0.9 % that week (Benjamini and Hochberg, JRSS B 57
 * (1995)), so that a long list makes nothing easier; each test counts as much as the replay of its group’s last year
 * gave small p-values, and a p-value as much less as the group can tell (÷ `threefoldSeen`; Genovese, Roeder and
 * Wasserman, Biometrika 93 (2006)): where slips are hidden in weeks that vary, most of what enters would be false. A
 * series is listed while its evidence is 99.8 %, and comes back into the same episode within four quiet weeks. In the
 * order in which they enter.
 * @param groups all indicators of units of one kind, over the same weeks
 */
export function episodes(groups: readonly WatchedGroup[]): Episode[] {
  const weeks = Math.max(0, ...groups.map((group) => group.weeks))
  const all: Episode[] = []
  const open = groups.map(() => new Map<number, Episode>())
  for (let t = 0; t < weeks; t++) {
    const fresh: { group: number; unit: number; pValue: number }[] = []
    let tests = 0
    groups.forEach((group, g) => {
      const counts = group.replayed[t] ?? 1
      const weight = threefoldSeen(group, t)
      for (let unit = 0; unit < group.units.length; unit++) {
        if (!group.isTested(unit, t)) continue
        const pValue = group.pValues[unit * group.weeks + t] ?? 1
        const episode = open[g]?.get(unit)
        const isOpen = episode !== undefined && t - (episode.listed.at(-1) ?? t) <= quietWeeks
        if (!isOpen) tests += counts
        if (pValue > evidence) continue
        if (isOpen) episode.listed.push(t)
        else fresh.push({ group: g, unit, pValue: pValue / weight })
      }
    })
    const isFinding = discoveries(
      fresh.map(({ pValue }) => pValue),
      falseShare,
      tests,
    )
    fresh.forEach(({ group, unit }, i) => {
      if (!isFinding[i]) return
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
 * How many false episodes a year in which nothing slips would bring among units of one kind: each of its 52 weeks lets in
 * as many as the rate of false discoveries, by the replay of the year before, and of each group as much as it can tell; 0
 * where nothing is tested.
 */
export function falseEpisodes(groups: readonly WatchedGroup[], t: number): number {
  let tests = 0
  let weighted = 0
  for (const group of groups) {
    const own = group.units.filter((_, unit) => group.isTested(unit, t)).length
    tests += own
    weighted += own * threefoldSeen(group, t)
  }
  return tests > 0 ? (weeksAYear * falseShare * weighted) / tests / overlapping : 0
}
