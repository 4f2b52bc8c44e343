import { type Episode, episodes, falseEpisodes } from '../../src/domain/signal/episodes.ts'
import { type WatchedGroup, watchedGroup } from '../../src/domain/signal/watchedGroup.ts'
import { kinds, type MadeGroup } from './drawWeeks.ts'

export interface WatchedMade {
  groups: readonly MadeGroup[]
  watched: readonly WatchedGroup[]
}

/** A made city as the alerts watch it, by the functions of the page; of groups that did not change what was watched before. */
export function watchMade(
  groups: readonly MadeGroup[],
  before?: WatchedMade,
  changed?: ReadonlySet<number>,
): WatchedMade {
  return {
    groups,
    watched: groups.map((group, g) => {
      const known = before?.watched[g]
      return known && !changed?.has(g) ? known : watchedGroup(group.cells)
    }),
  }
}

/** Episodes of all kinds, groups and units counted in the whole city, listed weeks up to a first one left out. */
export function episodesOf({ groups, watched }: WatchedMade, from: number): Episode[] {
  return kinds.flatMap(({ kind }) => {
    const own = [...groups.keys()].filter((g) => groups[g]?.kind === kind)
    return episodes(own.flatMap((g) => watched[g] ?? [])).flatMap((one) => {
      const listed = one.listed.filter((t) => t >= from)
      return listed.length > 0 ? [{ ...one, group: own[one.group] ?? 0, listed }] : []
    })
  })
}

/** How many false episodes a quiet year would bring, as the page says. */
export function toldFalse({ groups, watched }: WatchedMade, t: number): number {
  return kinds.reduce((sum, { kind }) => {
    return (
      sum +
      falseEpisodes(
        watched.filter((_, g) => groups[g]?.kind === kind),
        t,
      )
    )
  }, 0)
}
