import type { Peers } from '../domain/peers.ts'
import type { Database } from '../engine/Database.ts'
import { ask } from '../queries/query.ts'
import { scoredCodes } from '../queries/scoredCodes.ts'
import { componentList, componentNamed } from './componentList.ts'
import { componentTables } from './componentTables.ts'
import {
  type Band,
  bandList,
  type EditionMeta,
  editionList,
  type IndexMeta,
  indexNamed,
} from './indexList.ts'
import { type ComparedYear, previousYear } from './movement.ts'
import { peersAmong } from './peersAmong.ts'
import { placeList } from './placeList.ts'
import { type RankingRow, rankingRows } from './rankingRows.ts'

export interface RankingRequest {
  index: string
  year: number
  /** The index itself if absent. */
  component?: string
  /** All if absent. */
  peers?: Peers
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
  complete: boolean
  placesRanked: number | null
  /** Places with a score. */
  known: number
  /** Places with a printed rank. */
  printed: number
  /** The publisher's groups, best first; empty where it prints none. They come before the rank. */
  bands: Band[]
  /** Of all ranked places; null where the table is partial. */
  median: number | null
  best: number | null
  peers: { chosen: Peers; count: number; known: number; median: number | null; best: number | null }
  publication: { published: string | null; source: string | null } | null
  previousYear: ComparedYear | null
  /** By rank, printed rank, score from the top, code. Empty where nothing of that year is known. */
  rows: RankingRow[]
}

/**
 * Where places stand in one component of an index in one year.
 * @throws RangeError for an index or component that is not known
 */
export async function ranking(
  database: Database,
  { index, year, component = index, peers = { among: 'all' } }: RankingRequest,
  signal?: AbortSignal,
): Promise<Ranking> {
  const meta = await indexNamed(database, index, signal)
  const [tables, components, editions, scored] = await Promise.all([
    componentTables(database, { index, component }, signal),
    componentList(database, { index }, signal),
    editionList(database, { index }, signal),
    ask(database, scoredCodes, { index }, signal),
  ])
  const named = componentNamed(components, component, year)
  if (named === null && component !== index && !scored.some((code) => code.component === component)) {
    throw new RangeError(`unknown component of ${index}: ${component}`)
  }
  const table = tables.find((one) => one.year === year) ?? null
  const head = {
    index: meta,
    year,
    component,
    name_vi: named?.name_vi ?? (component === index ? meta.name_vi : component),
    name_en: named?.name_en ?? (component === index ? meta.name_en : null),
    max: named?.max ?? null,
    edition: table?.edition ?? null,
    placesRanked: table?.placesRanked ?? null,
  }
  if (table === null) return { ...head, ...nothing(peers) }

  const place_system = table.place_system
  const [places, allBands] = await Promise.all([
    placeList(database, { place_system, year }, signal),
    bandList(database, { index, edition: table.edition?.edition ?? null }, signal),
  ])
  const bands = allBands.filter((band) => component === index || (band.low === null && band.high === null))
  const compared = previousYear(editions, tables, table)
  const earlier = tables.find((one) => one.year === compared?.year) ?? null
  const among = peersAmong(table.entries, { places, peers, complete: table.ranks.complete })
  return {
    ...head,
    place_system,
    complete: table.ranks.complete,
    known: table.ranks.known,
    printed: table.ranks.printed,
    bands,
    median: table.ranks.median,
    best: table.ranks.best,
    peers: { chosen: peers, ...among.summary },
    publication: table.publication,
    previousYear: compared,
    rows: rankingRows({ table, places, bands, earlier, compared, among }),
  }
}

function nothing(peers: Peers) {
  return {
    place_system: null,
    complete: false,
    known: 0,
    printed: 0,
    bands: [],
    median: null,
    best: null,
    peers: { chosen: peers, count: 0, known: 0, median: null, best: null },
    publication: null,
    previousYear: null,
    rows: [],
  }
}
