import { answerOf } from '../../answers/answerOf.ts'
import { type PlaceMeta, placeList } from '../../answers/lists/placeList.ts'
import { bump } from '../../answers/ranking/bump.ts'
import { type Ranking, ranking } from '../../answers/ranking/ranking.ts'
import { nearestYear } from '../../domain/nearestYear.ts'
import type { Database } from '../../engine/Database.ts'
import { peersOf } from '../../parts/pick/peersOf.ts'
import { ask } from '../../queries/query.ts'
import { scoresOfYear } from '../../queries/scoresOfYear.ts'
import type { PeerGroup } from '../../state/preferences.ts'
import type { RankingSearch } from '../../state/search.ts'

export interface RankingScreenRequest
  extends Pick<RankingSearch, 'index' | 'year' | 'component' | 'peers' | 'place'> {
  /** The reader’s own. */
  groups: readonly PeerGroup[]
}

export interface RankingAnswer {
  /** Of the year's system, as they were called then. */
  places: PlaceMeta[]
  data: Ranking
}

/** What the address opens: the latest year with any figure where it names none, the nearest where it has none. */
export const rankingScreen = answerOf(
  'ranking screen',
  async (database, { groups, ...search }: RankingScreenRequest, signal): Promise<RankingAnswer> => {
    const { index, component, place } = search
    const asked = search.year ?? (await yearLike(database, search, signal))
    const found = await ranking(database, { index, year: asked, component }, signal)
    const year = found.rows.length > 0 ? asked : await yearLike(database, search, signal)
    const all = year === asked ? found : await ranking(database, { index, year, component }, signal)
    const places = await placeList(database, { place_system: all.place_system, year }, signal)
    const peers = peersOf(search.peers, { places, place, groups, system: all.place_system })
    const data =
      peers.among === 'all' ? all : await ranking(database, { index, year, component, peers }, signal)
    return { places, data }
  },
)

/** Components of which anything is known in a year. */
export const scoredComponents = answerOf(
  'scored components',
  async (
    database,
    { index, year }: { index: string; year: number },
    signal,
  ): Promise<ReadonlySet<string>> => {
    const rows = await ask(database, scoresOfYear, { index, year }, signal)
    return new Set(rows.map(({ component }) => component))
  },
)

/** Of the years with any figure, the nearest to the asked one, else the latest; the asked one where there is none. */
async function yearLike(
  database: Database,
  { index, component, year }: Pick<RankingSearch, 'index' | 'component' | 'year'>,
  signal?: AbortSignal,
): Promise<number> {
  const { years } = await bump(database, { index, component, places: [] }, signal)
  const known = years.map((one) => one.year)
  return (year === undefined ? known.at(-1) : nearestYear(known, year)) ?? year ?? 0
}
