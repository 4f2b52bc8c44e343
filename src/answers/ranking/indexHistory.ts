import { type Break, compareYears } from '../../domain/score/comparable.ts'
import { answerOf } from '../answerOf.ts'
import { benchmarks } from '../lists/benchmarks.ts'
import { componentList, componentNamed } from '../lists/componentList.ts'
import { componentTables, type YearTable } from '../lists/componentTables.ts'
import { type EditionMeta, editionList, type IndexMeta, indexNamed } from '../lists/indexList.ts'

export interface HistoryPoint {
  year: number
  place_system: string
  edition: string | null
  /** Number of the stretch without a certain break, from 0: points of one segment may be joined. */
  segment: number
  score: number | null
  rank: number | null
  rank_published: number | null
  rank_low: number | null
  rank_high: number | null
  rank_last: number | null
  complete: boolean
  /** Places with a score. */
  placesKnown: number
  placesRanked: number | null
  /** Of all ranked places; null where the table is partial. */
  median: number | null
  best: number | null
  /** What the publisher printed as the country's mean. */
  mean: number | null
  source: string | null
}

/** One component of one place over the published years, those without a figure of the place included. */
export interface IndexHistory {
  index: IndexMeta
  component: string
  name_vi: string
  name_en: string | null
  place: string
  points: HistoryPoint[]
  /** Certain (refused) and suspected ones, to be drawn before their year. */
  breaks: Break<EditionMeta>[]
}

/** @throws RangeError for an unknown index */
export const indexHistory = answerOf(
  'index history',
  async (
    database,
    { index, place, component = index }: { index: string; place: string; component?: string },
    signal,
  ): Promise<IndexHistory> => {
    const meta = await indexNamed(database, index, signal)
    const [allTables, editions, components, averages] = await Promise.all([
      componentTables(database, { index, component }, signal),
      editionList(database, { index }, signal),
      componentList(database, { index }, signal),
      benchmarks(database, { index }, signal),
    ])
    const tables = allTables.filter((table) => table.main)
    const breaks = breaksOf(editions, tables)
    const means = new Map(
      averages
        .filter((row) => row.component === component && row.scope === 'country' && row.statistic === 'mean')
        .map((row) => [row.year, row.score]),
    )
    const named = componentNamed(components, component, tables.at(-1)?.year ?? 0)
    return {
      index: meta,
      component,
      name_vi: named?.name_vi ?? component,
      name_en: named?.name_en ?? null,
      place,
      breaks,
      points: tables.map((table) => ({
        ...pointOf(table, place),
        segment: segmentOf(breaks, table.year),
        mean: means.get(table.year) ?? null,
      })),
    }
  },
)

/** Breaks between neighbouring published years. */
export function breaksOf(
  editions: readonly EditionMeta[],
  tables: readonly YearTable[],
): Break<EditionMeta>[] {
  return tables.flatMap((table, i) => {
    const before = tables[i - 1]
    return before === undefined ? [] : compareYears(editions, before, table).breaks
  })
}

/** How many certain breaks lie at or before a year. */
export function segmentOf(breaks: readonly Break<EditionMeta>[], year: number): number {
  return new Set(breaks.filter((one) => one.verdict === 'refused' && one.year <= year).map((one) => one.year))
    .size
}

function pointOf(table: YearTable, place: string): Omit<HistoryPoint, 'segment' | 'mean'> {
  const entry = table.entries.find((one) => one.place === place)
  const ranked = table.ranks.places.get(place)
  return {
    year: table.year,
    place_system: table.place_system,
    edition: table.edition?.edition ?? null,
    score: entry?.score ?? null,
    rank: ranked?.rank ?? null,
    rank_published: entry?.rank_published ?? null,
    rank_low: ranked?.low ?? null,
    rank_high: ranked?.high ?? null,
    rank_last: ranked?.last ?? null,
    complete: table.ranks.complete,
    placesKnown: table.ranks.placesKnown,
    placesRanked: table.placesRanked,
    median: table.ranks.median,
    best: table.ranks.best,
    source: entry?.source ?? null,
  }
}
