import { answerOf } from '../../answers/answerOf.ts'
import { type Breakdown, breakdown } from '../../answers/breakdown/breakdown.ts'
import { type ComponentYear, componentYears } from '../../answers/lists/componentYears.ts'
import { type Band, bandList, type IndexMeta, indexList } from '../../answers/lists/indexList.ts'
import { type PlaceMeta, placesIn } from '../../answers/lists/placeList.ts'
import { type SourceMeta, sourcesRead } from '../../answers/lists/sourcesRead.ts'
import type { Peers } from '../../domain/rank/peers.ts'
import { bandOf } from '../../domain/score/bandOf.ts'
import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { placeRows } from '../../queries/placeRows.ts'
import { ask } from '../../queries/query.ts'
import { sourceRows } from '../../queries/sourceRows.ts'
import type { PeerGroup } from '../../state/preferences.ts'
import type { ComponentsSearch } from '../../state/search.ts'
import { type Opening, opening } from './opening.ts'
import { peersOf } from './peersOf.ts'

export interface OpenedComponentsRequest
  extends Pick<ComponentsSearch, 'index' | 'place' | 'year' | 'peers'>,
    Partial<Pick<ComponentsSearch, 'tree' | 'component'>> {
  /** The reader’s own. */
  groups: readonly PeerGroup[]
}

export interface ComponentsAnswer {
  indices: IndexMeta[]
  years: ComponentYear[]
  /** Of places in the year that is opened. */
  system: string
  /** Of the year's system, as they were called then. */
  places: PlaceMeta[]
  peers: Peers
  opened: Opening | null
  /** Null where nothing is known of the place in the index. */
  data: Breakdown | null
  /** The publisher's group of the place, where it prints groups. */
  band: Band | null
  /** Where the publication was read. */
  sources: SourceMeta[] | null
}

/** What the address opens: the year and tree that it leaves open, then the breakdown. */
export const openedComponents = answerOf(
  'opened components',
  async (database, { groups, ...search }: OpenedComponentsRequest, signal): Promise<ComponentsAnswer> => {
    const { index, place } = search
    const [indices, years, rows, sources] = await Promise.all([
      indexList(database, {}, signal),
      componentYears(database, { index, place }, signal),
      ask(database, placeRows, {}, signal),
      askMinor(database, sourceRows, {}, signal),
    ])
    const opened = opening(years, search)
    const year = opened?.year ?? search.year ?? latestYear
    const system = years.find((one) => one.year === year)?.place_system ?? (year > latestYear ? '34' : '63')
    const places = placesIn(rows, system, year)
    const peers = peersOf(search.peers, { places, place, groups, system })
    const breakdownRequest = { index, place, year, peers, ...(opened?.tree ? { tree: opened.tree } : {}) }
    const data = opened === null ? null : await breakdown(database, breakdownRequest, signal)
    return {
      indices,
      years,
      system,
      places,
      peers,
      opened,
      data,
      band: data && (await bandIn(database, data, signal)),
      sources: sourcesRead(sources, data?.publication?.source),
    }
  },
)

async function bandIn(database: Database, data: Breakdown, signal?: AbortSignal): Promise<Band | null> {
  const [root] = data.rows
  if (!root || !data.index.groups) return null
  const { index, edition } = { index: data.index.index, edition: data.edition?.edition ?? null }
  const bands = await bandList(database, { index, edition }, signal)
  return bandOf(bands, { score: root.score, rank: root.rank, ranked: root.placesRanked })
}

/** The last one of the 63 provinces: what is meant where nothing is known. */
const latestYear = 2024
