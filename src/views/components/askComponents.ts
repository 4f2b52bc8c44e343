import { type Breakdown, breakdown } from '../../answers/breakdown.ts'
import { type ComponentYear, componentYears } from '../../answers/componentYears.ts'
import { type IndexMeta, indexList } from '../../answers/indexList.ts'
import { type PlaceMeta, placesIn } from '../../answers/placeList.ts'
import type { Peers } from '../../domain/peers.ts'
import type { Database } from '../../engine/Database.ts'
import { placeRows } from '../../queries/placeRows.ts'
import { ask } from '../../queries/query.ts'
import type { PeerGroup } from '../../state/preferences.ts'
import type { ComponentsSearch } from '../../state/search.ts'
import { type Opening, opening } from './opening.ts'
import { peersChosen } from './peersChosen.ts'

export interface ComponentsAnswer {
  indices: IndexMeta[]
  years: ComponentYear[]
  /** Of the year's system, as they were called then. */
  places: PlaceMeta[]
  peers: Peers
  opened: Opening | null
  /** Null where nothing is known of the place in the index. */
  data: Breakdown | null
}

/** What the address opens: the year and tree that it leaves open, then the breakdown. */
export async function askComponents(
  database: Database,
  { search, groups }: { search: ComponentsSearch; groups: readonly PeerGroup[] },
  signal: AbortSignal,
): Promise<ComponentsAnswer> {
  const { index, place } = search
  const [indices, years, rows] = await Promise.all([
    indexList(database, signal),
    componentYears(database, { index, place }, signal),
    ask(database, placeRows, {}, signal),
  ])
  const opened = opening(years, search)
  const year = opened?.year ?? search.year ?? latestYear
  const system = years.find((one) => one.year === year)?.place_system ?? (year > latestYear ? '34' : '63')
  const places = placesIn(rows, system, year)
  const peers = peersChosen(
    search.peers,
    places.find((one) => one.place === place),
    groups,
  )
  const asked = { index, place, year, peers, ...(opened?.tree ? { tree: opened.tree } : {}) }
  const data = opened === null ? null : await breakdown(database, asked, signal)
  return { indices, years, places, peers, opened, data }
}

/** The last one of the 63 provinces: what is meant where nothing is known. */
const latestYear = 2024
