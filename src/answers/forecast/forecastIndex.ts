import { forecastYear, type YearForecast } from '../../domain/forecast/forecastYear.ts'
import type { ScoreYear } from '../../domain/forecast/yearModels.ts'
import { type Comparison, compareYears, editionOf } from '../../domain/score/comparable.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { placeLinkRows } from '../../queries/placeLinkRows.ts'
import { placeRows } from '../../queries/placeRows.ts'
import { ask } from '../../queries/query.ts'
import { sourceRows } from '../../queries/sourceRows.ts'
import { answerOf } from '../answerOf.ts'
import { publicationsOf } from '../lists/componentTables.ts'
import type { EditionMeta, IndexMeta } from '../lists/indexList.ts'
import { type LinearYear, linearYears } from '../lists/linearYears.ts'
import { type PlaceMeta, placesIn } from '../lists/placeList.ts'
import { type SourceMeta, sourcesRead } from '../lists/sourcesRead.ts'

export interface HistoryOfPlace {
  year: number
  score: number | null
  rank: number | null
  placesRanked: number | null
  /** Years of one run may be compared one with the next; between two runs lies a refused break. */
  run: number
  whole: boolean
}

export interface IndexForecast {
  index: IndexMeta
  places: PlaceMeta[]
  /** The last year in which every ranked place has a total; null where there is none. */
  last: LinearYear | null
  /** Years published after it, and of how many of the ranked places a total is known. */
  later: { year: number; placesKnown: number; of: number | null }[]
  /** Null where it is refused, with the reason. */
  forecast: YearForecast | null
  refused: 'never whole' | 'one year' | 'break' | 'published' | null
  /** How each way missed in the past, even where the next year is refused; null where no two years compare. */
  backTest: YearForecast | null
  /** Between the last year and the forecast one; suspected ones warn. */
  comparison: Comparison<EditionMeta> | null
  /** No edition says that the forecast year is made as the last one. */
  editionUnknown: boolean
  /** Other places will be ranked in the forecast year: no rank is given, and scores only of `lasting` ones. */
  newPlaces: boolean
  /** Places that are the same in the forecast year. */
  lasting: ReadonlySet<string>
  history: HistoryOfPlace[]
  /** Where the last whole year was read. */
  sources: SourceMeta[] | null
  /** Years of the last run in which a change of method is suspected. */
  suspected: number[]
}

/**
 * Totals and ranks of the year after the last one that is known whole, from the published history up to it.
 * A refused break cuts the history; one before the forecast year refuses the forecast, and so does a year behind
 * the last that is published already, however little of it is known; a partial table is never used. Totals are enough: components need not be known. @throws RangeError for an unknown index
 */
export const forecastIndex = answerOf(
  'forecast index',
  async (database, { index, place }: { index: string; place: string }, signal): Promise<IndexForecast> => {
    const [{ index: meta, editions, years }, rows, publications, sources] = await Promise.all([
      linearYears(database, { index }, signal),
      ask(database, placeRows, {}, signal),
      publicationsOf(database, index, signal),
      askMinor(database, sourceRows, {}, signal),
    ])
    const whole = years.filter(({ official }) => official.complete)
    const last = whole.at(-1) ?? null
    const runs = runsOf(whole, editions)
    const base = {
      index: meta,
      places: placesIn(rows, last?.place_system ?? '63', last?.year ?? latestYear),
      last,
      later: years
        .filter(({ year }) => year > (last?.year ?? Number.NEGATIVE_INFINITY))
        .map(({ year, official, placesRanked }) => ({
          year,
          placesKnown: official.placesKnown,
          of: placesRanked,
        })),
      history: historyOf(years, runs, place),
      sources: sourcesRead(sources, last?.publication?.source),
      suspected: editions
        .filter(({ comparable, first_year }) => {
          const [first] = runs.at(-1) ?? []
          return comparable === null && first !== undefined && first_year > first.year
        })
        .map(({ first_year }) => first_year)
        .filter((year) => year <= (last?.year ?? 0)),
    }
    if (last === null) {
      return {
        ...base,
        forecast: null,
        refused: 'never whole',
        backTest: null,
        comparison: null,
        editionUnknown: false,
        newPlaces: false,
        lasting: new Set(),
      }
    }
    const target = last.year + 1
    const editionUnknown = editionOf(editions, target) === null
    const comparison = editionUnknown
      ? null
      : compareYears(editions, last, { year: target, place_system: last.place_system })
    const isInForce = (system: string | null) =>
      rows.some(
        (row) => row.place_system === system && (row.valid_to === null || row.valid_to >= `${target}-12-31`),
      )
    const newPlaces = !isInForce(last.place_system)
    const links = newPlaces ? await ask(database, placeLinkRows, {}, signal) : []
    const isPublished = base.later.length > 0 || publications.some(({ year }) => year >= target)
    const isShort = (runs.at(-1)?.length ?? 0) < 2
    const refused =
      comparison?.verdict === 'refused' ? 'break' : isShort ? 'one year' : isPublished ? 'published' : null
    const backTest = isShort ? null : forecastYear(runs)
    return {
      ...base,
      forecast: refused ? null : backTest,
      refused,
      backTest,
      comparison,
      editionUnknown,
      newPlaces,
      lasting: new Set(
        base.places
          .map((one) => one.place)
          .filter((code) => {
            if (!newPlaces) return true
            const link = links.find(({ old_system, old }) => old_system === last.place_system && old === code)
            const merged = links.filter(
              ({ new_system, new: heir }) => new_system === link?.new_system && heir === link?.new,
            )
            return merged.filter(({ old_system }) => old_system === last.place_system).length === 1
          }),
      ),
    }
  },
)

/** The last year of the 63 provinces: what is meant where nothing is known. */
const latestYear = 2024

interface Run extends ScoreYear {
  place_system: string | null
}

function runsOf(whole: readonly LinearYear[], editions: readonly EditionMeta[]): Run[][] {
  const runs: Run[][] = []
  for (const { year, place_system, totals } of whole) {
    const scores = new Map([...totals].flatMap(([p, score]) => (score === null ? [] : [[p, score] as const])))
    const open = runs.at(-1)
    const before = open?.at(-1)
    const one = { year, place_system, scores }
    const goesOn = before?.year === year - 1 && compareYears(editions, before, one).verdict !== 'refused'
    if (open && goesOn) open.push(one)
    else runs.push([one])
  }
  return runs
}

function historyOf(years: readonly LinearYear[], runs: readonly Run[][], place: string): HistoryOfPlace[] {
  return years.flatMap(({ year, totals, official, placesRanked }) => {
    const score = totals.get(place) ?? null
    const rank = official.places.get(place)?.rank ?? null
    if (score === null && rank === null) return []
    const run = runs.findIndex((one) => one.some((of) => of.year === year))
    return [{ year, score, rank, placesRanked, run, whole: official.complete }]
  })
}
