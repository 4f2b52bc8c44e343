import { type Break, compareYears } from '../../domain/score/comparable.ts'
import type { EditionMeta } from '../lists/indexList.ts'
import type { LinearYear, LinearYears } from '../lists/linearYears.ts'
import { segmentOf } from '../ranking/indexHistory.ts'

export interface HistoryOfPlace {
  place: string
  points: { year: number; segment: number; total: number | null; rank: number | null }[]
}

export interface CompareHistory {
  places: HistoryOfPlace[]
  /** Of every ranked place; null where not every one has a total. */
  median: { year: number; segment: number; total: number | null }[]
  breaks: Break<EditionMeta>[]
}

/** Published totals of the chosen places over the years, in stretches that may be joined. */
export function compareHistory({ years, editions }: LinearYears, chosen: readonly string[]): CompareHistory {
  const breaks = years.flatMap((one, i) => {
    const before = years[i - 1]
    return before === undefined ? [] : compareYears(editions, before, one).breaks
  })
  const segments = new Map(years.map(({ year }) => [year, segmentOf(breaks, year)]))
  const at = ({ year }: LinearYear) => ({ year, segment: segments.get(year) ?? 0 })
  return {
    places: chosen.map((place) => ({
      place,
      points: years.map((one) => ({
        ...at(one),
        total: one.totals.get(place) ?? null,
        rank: one.official.places.get(place)?.rank ?? null,
      })),
    })),
    median: years.map((one) => ({ ...at(one), total: one.official.median })),
    breaks,
  }
}
