import type { Peers } from '../../domain/rank/peers.ts'
import { refused } from '../../domain/refused.ts'
import { ask } from '../../queries/query.ts'
import { scoredCodes } from '../../queries/scoredCodes.ts'
import { answerOf } from '../answerOf.ts'
import { componentList, componentNamed } from '../lists/componentList.ts'
import { componentTables, type YearTable } from '../lists/componentTables.ts'
import {
  type Band,
  bandList,
  type EditionMeta,
  editionList,
  type IndexMeta,
  indexNamed,
} from '../lists/indexList.ts'
import { type ComparedYear, previousYear } from '../lists/movement.ts'
import { peersAmong } from '../lists/peersAmong.ts'
import { placeList } from '../lists/placeList.ts'
import { type RankingRow, rankingRows } from './rankingRows.ts'

export interface RankingRequest {
  index: string
  year: number
  /** The index itself if absent. */
  component?: string
  /** All if absent. */
  peers?: Peers
  /** Where a year was published over several systems of places; the one with most known places if absent. */
  place_system?: string
}

export interface Ranking {
  index: IndexMeta
  year: number
  component: string
  name_vi: string
  name_en: string | null
  max: number | null
  edition: EditionMeta | null
  place_system: string | null
  /** All in which something of this year is known, the default one first. */
  systems: string[]
  complete: boolean
  placesRanked: number | null
  /** Places with a score. */
  placesKnown: number
  /** Places with a printed rank. */
  printed: number
  /** The publisher's groups, best first; empty where it prints none. They come before the rank. */
  bands: Band[]
  /** Of all ranked places; null where the table is partial. */
  median: number | null
  best: number | null
  peers: { chosen: Peers; count: number; placesKnown: number; median: number | null; best: number | null }
  publication: { published: string | null; source: string | null } | null
  previousYear: ComparedYear | null
  /** By rank, printed rank, score from the top, code. Empty where nothing of that year is known. */
  rows: RankingRow[]
}

/**
 * Where places stand in one component of an index in one year.
 * @throws RangeError for an index or component that is not known
 */
export const ranking = answerOf(
  'ranking',
  async (
    database,
    { index, year, component = index, peers = { among: 'all' }, place_system: system }: RankingRequest,
    signal,
  ): Promise<Ranking> => {
    const meta = await indexNamed(database, index, signal)
    const [tables, components, editions, scored] = await Promise.all([
      componentTables(database, { index, component }, signal),
      componentList(database, { index }, signal),
      editionList(database, { index }, signal),
      ask(database, scoredCodes, { index }, signal),
    ])
    const named = componentNamed(components, component, year)
    if (named === null && component !== index && !scored.some((code) => code.component === component)) {
      throw refused(['unknown component', component, index])
    }
    const ofYear = tables.filter((one) => one.year === year).sort((a, b) => Number(b.main) - Number(a.main))
    const table = ofYear.find((one) => one.place_system === (system ?? one.place_system)) ?? null
    const head = {
      index: meta,
      year,
      component,
      name_vi: named?.name_vi ?? (component === index ? meta.name_vi : component),
      name_en: named?.name_en ?? (component === index ? meta.name_en : null),
      max: named?.max ?? null,
      edition: table?.edition ?? null,
      placesRanked: table?.placesRanked ?? null,
      systems: ofYear.map((one) => one.place_system),
    }
    if (table === null) return { ...head, ...nothing(peers) }

    const place_system = table.place_system
    const [places, allBands] = await Promise.all([
      placeList(database, { place_system, year }, signal),
      bandList(database, { index, edition: table.edition?.edition ?? null }, signal),
    ])
    const bands = allBands.filter((band) => component === index || (band.low === null && band.high === null))
    const before = tables.filter((one) => isNearest(one, tables, place_system))
    const compared = previousYear(editions, before, table)
    const earlier = before.find((one) => one.year === compared?.year) ?? null
    const among = peersAmong(table.entries, { places, peers, complete: table.ranks.complete })
    return {
      ...head,
      place_system,
      complete: table.ranks.complete,
      placesKnown: table.ranks.placesKnown,
      printed: table.ranks.printed,
      bands,
      median: table.ranks.median,
      best: table.ranks.best,
      peers: { chosen: peers, ...among.summary },
      publication: table.publication,
      previousYear: compared,
      rows: rankingRows({ table, places, bands, earlier, compared, among }),
    }
  },
)

/** In every year the table of the same system, else the main one. */
function isNearest(one: YearTable, tables: readonly YearTable[], place_system: string): boolean {
  if (one.place_system === place_system) return true
  return one.main && !tables.some((other) => other.year === one.year && other.place_system === place_system)
}

function nothing(peers: Peers) {
  return {
    place_system: null,
    complete: false,
    placesKnown: 0,
    printed: 0,
    bands: [],
    median: null,
    best: null,
    peers: { chosen: peers, count: 0, placesKnown: 0, median: null, best: null },
    publication: null,
    previousYear: null,
    rows: [],
  }
}
