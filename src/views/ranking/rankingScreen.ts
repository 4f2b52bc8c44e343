import { answerOf } from '../../answers/answerOf.ts'
import { type PlaceMeta, placeList } from '../../answers/lists/placeList.ts'
import { bump } from '../../answers/ranking/bump.ts'
import { type Ranking, ranking } from '../../answers/ranking/ranking.ts'
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

/** What the address opens; the latest year with any figure where it names none. */
export const rankingScreen = answerOf(
  'ranking screen',
  async (database, { groups, ...search }: RankingScreenRequest, signal): Promise<RankingAnswer> => {
    const { index, component, place } = search
    const year = search.year ?? (await latestYear(database, search, signal))
    const all = await ranking(database, { index, year, component }, signal)
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

async function latestYear(
  database: Database,
  { index, component }: Pick<RankingSearch, 'index' | 'component'>,
  signal?: AbortSignal,
): Promise<number> {
  const { years } = await bump(database, { index, component, places: [] }, signal)
  return years.at(-1)?.year ?? 0
}
