import { nearestYear } from '../../domain/nearestYear.ts'
import { bandOf } from '../../domain/score/bandOf.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { placeRows } from '../../queries/placeRows.ts'
import { ask } from '../../queries/query.ts'
import { sourceRows } from '../../queries/sourceRows.ts'
import { answerOf } from '../answerOf.ts'
import { type Band, bandList, type IndexMeta, indexList } from '../lists/indexList.ts'
import { type LinearYear, linearYears } from '../lists/linearYears.ts'
import { type PlaceMeta, placesIn } from '../lists/placeList.ts'
import { type SourceMeta, sourcesRead } from '../lists/sourcesRead.ts'
import { type CompareHistory, compareHistory } from './compareHistory.ts'
import { compareProfile, type ProfileRow } from './compareProfile.ts'
import { compareStanding, type StandingRow } from './compareStanding.ts'
import { type PeerSuggestion, peerSuggestions } from './peerSuggestions.ts'

export interface CompareRequest {
  index: string
  /**
   * The latest whole year, else the latest with a total or rank of the place, if absent; the nearest published one if
   * nothing is.
   */
  year?: number | undefined
  place: string
  /** Up to five others. */
  others?: readonly string[] | undefined
  /** Whom the reader compares with where no others are named; those most alike if absent or of another system. */
  group?: { placeSystem: string; places: readonly string[] } | undefined
}

export interface Comparison {
  index: IndexMeta
  indices: IndexMeta[]
  /** Years in which anything is published, and whether every component of every ranked place is known. */
  years: { year: number; whole: boolean }[]
  year: LinearYear
  /** Of the year's system, as they were called then. */
  places: PlaceMeta[]
  /** The place itself first. */
  chosen: string[]
  /** Nobody was asked for: the most alike stand there. */
  byDefault: PeerSuggestion['by'] | null
  standing: StandingRow[]
  /** The publisher's group of each chosen place; empty where it prints none. */
  bands: (Band | null)[]
  profile: ProfileRow[]
  history: CompareHistory
  suggestions: PeerSuggestion[]
  sources: SourceMeta[] | null
}

/** The followed place and four beside it: as many as a picture tells apart. */
export const mostCompared = 5

/**
 * Two to five places side by side in one year of an index. Null where nothing is published in any.
 * @throws RangeError for an unknown index
 */
export const compare = answerOf(
  'compare',
  async (
    database,
    { index, year, place, others, group }: CompareRequest,
    signal,
  ): Promise<Comparison | null> => {
    const [indices, linear, rows, sources] = await Promise.all([
      indexList(database, {}, signal),
      linearYears(database, { index }, signal),
      ask(database, placeRows, {}, signal),
      askMinor(database, sourceRows, {}, signal),
    ])
    const opened = openedYear(linear.years, year, place)
    if (opened === undefined) return null
    const places = placesIn(rows, opened.place_system, opened.year)
    const suggestions = peerSuggestions(opened, place, places)
    const grouped = group?.placeSystem === opened.place_system ? group.places : []
    const wanted = (others ?? grouped).filter(
      (other) => other !== place && places.some((one) => one.place === other),
    )
    const proposed = suggestions.find(({ by }) => by === 'profile') ?? suggestions[0] ?? null
    const taken = wanted.length > 0 ? wanted : (proposed?.places ?? []).slice(0, 3).map((one) => one.place)
    const chosen = [...new Set([place, ...taken])].slice(0, mostCompared)
    const edition = opened.edition?.edition ?? null
    const bands = await bandList(database, { index, edition }, signal)
    const standing = compareStanding(opened, chosen)
    const ranked = opened.placesRanked
    return {
      index: linear.index,
      indices,
      years: linear.years.map((one) => ({ year: one.year, whole: one.table !== null })),
      year: opened,
      places,
      chosen,
      byDefault: wanted.length > 0 ? null : (proposed?.by ?? null),
      standing,
      bands:
        bands.length === 0
          ? []
          : standing.map(({ total, rank }) => bandOf(bands, { score: total, rank, ranked })),
      profile: compareProfile(opened, chosen),
      history: compareHistory(linear, chosen),
      suggestions,
      sources: sourcesRead(sources, opened.publication?.source),
    }
  },
)

function openedYear(years: readonly LinearYear[], year: number | undefined, place: string) {
  if (year !== undefined) {
    const near = nearestYear(
      years.map((one) => one.year),
      year,
    )
    return years.find((one) => one.year === near)
  }
  const isKnown = ({ totals, official }: LinearYear) =>
    (totals.get(place) ?? null) !== null || (official.places.get(place)?.rank ?? null) !== null
  return (
    years.findLast(({ table }) => table?.places.includes(place) ?? false) ??
    years.findLast(isKnown) ??
    years.at(-1)
  )
}
