import type { Break } from '../../domain/score/comparable.ts'
import { answerOf } from '../answerOf.ts'
import { componentTables } from '../lists/componentTables.ts'
import { type EditionMeta, editionList } from '../lists/indexList.ts'
import { placeList } from '../lists/placeList.ts'
import { breaksOf, segmentOf } from './indexHistory.ts'

export interface BumpPoint {
  year: number
  segment: number
  score: number | null
  rank: number | null
  rank_low: number | null
  rank_high: number | null
  rank_last: number | null
}

export interface Bump {
  index: string
  component: string
  years: {
    year: number
    place_system: string
    segment: number
    placesRanked: number | null
    placesKnown: number
    complete: boolean
  }[]
  breaks: Break<EditionMeta>[]
  /** A place of one system; a code of another system is another place. */
  series: {
    place: string
    place_system: string
    name_vi: string
    name_en: string | null
    points: BumpPoint[]
  }[]
}

/** Ranks of the chosen places over the years; of all that have ever been ranked where none is chosen. */
export const bump = answerOf(
  'bump',
  async (
    database,
    { index, component = index, places }: { index: string; component?: string; places?: readonly string[] },
    signal,
  ): Promise<Bump> => {
    const [allTables, editions] = await Promise.all([
      componentTables(database, { index, component }, signal),
      editionList(database, { index }, signal),
    ])
    const tables = allTables.filter((table) => table.main)
    const breaks = breaksOf(editions, tables)
    const systems = [...new Set(tables.map((table) => table.place_system))]
    const series = await Promise.all(
      systems.map(async (place_system) => {
        const inSystem = tables.filter((table) => table.place_system === place_system)
        const year = inSystem.at(-1)?.year ?? 0
        const named = new Map(
          (await placeList(database, { place_system, year }, signal)).map((one) => [one.place, one]),
        )
        const scored = [...new Set(inSystem.flatMap((table) => table.entries.map((entry) => entry.place)))]
        return scored
          .filter((place) => places === undefined || places.includes(place))
          .sort()
          .map((place) => ({
            place,
            place_system,
            name_vi: named.get(place)?.name_vi ?? place,
            name_en: named.get(place)?.name_en ?? null,
            points: inSystem.map(({ year, entries, ranks }) => ({
              year,
              segment: segmentOf(breaks, year),
              score: entries.find((entry) => entry.place === place)?.score ?? null,
              rank: ranks.places.get(place)?.rank ?? null,
              rank_low: ranks.places.get(place)?.low ?? null,
              rank_high: ranks.places.get(place)?.high ?? null,
              rank_last: ranks.places.get(place)?.last ?? null,
            })),
          }))
      }),
    )
    return {
      index,
      component,
      breaks,
      years: tables.map(({ year, place_system, placesRanked, ranks }) => ({
        year,
        place_system,
        segment: segmentOf(breaks, year),
        placesRanked,
        placesKnown: ranks.placesKnown,
        complete: ranks.complete,
      })),
      series: series.flat(),
    }
  },
)
