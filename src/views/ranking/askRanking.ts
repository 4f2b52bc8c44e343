import { bump } from '../../answers/bump.ts'
import { type ComponentMeta, componentList } from '../../answers/componentList.ts'
import { type IndexMeta, indexList } from '../../answers/indexList.ts'
import { type PlaceMeta, placeList } from '../../answers/placeList.ts'
import { type Provenance, provenance } from '../../answers/provenance.ts'
import { type Ranking, ranking } from '../../answers/ranking.ts'
import type { Database } from '../../engine/Database.ts'
import { ask } from '../../queries/query.ts'
import { scoresOfYear } from '../../queries/scoresOfYear.ts'
import type { PeerGroup } from '../../state/preferences.ts'
import type { RankingSearch } from '../../state/search.ts'
import { peersOf } from './peersOf.ts'

export interface RankingAnswer {
  indices: IndexMeta[]
  /** Of all editions of the index. */
  components: ComponentMeta[]
  /** Components of which anything is known in the year. */
  scored: ReadonlySet<string>
  /** Of the year's system, as they were called then. */
  places: PlaceMeta[]
  sources: Provenance['sources']
  data: Ranking
}

/** What the address opens; the latest year with any figure where it names none. */
export async function askRanking(
  database: Database,
  { search, groups }: { search: RankingSearch; groups: readonly PeerGroup[] },
  signal: AbortSignal,
): Promise<RankingAnswer> {
  const { index, component, place } = search
  const year = search.year ?? (await latestYear(database, search, signal))
  const [indices, components, rows, { sources }, all] = await Promise.all([
    indexList(database, signal),
    componentList(database, { index }, signal),
    ask(database, scoresOfYear, { index, year }, signal),
    provenance(database, signal),
    ranking(database, { index, year, component }, signal),
  ])
  const places = await placeList(database, { place_system: all.place_system, year }, signal)
  const peers = peersOf(search.peers, { places, place, groups, system: all.place_system })
  const data =
    peers.among === 'all' ? all : await ranking(database, { index, year, component, peers }, signal)
  return { indices, components, scored: new Set(rows.map((row) => row.component)), places, sources, data }
}

async function latestYear(
  database: Database,
  { index, component }: RankingSearch,
  signal: AbortSignal,
): Promise<number> {
  const { years } = await bump(database, { index, component, places: [] }, signal)
  return years.at(-1)?.year ?? 0
}
