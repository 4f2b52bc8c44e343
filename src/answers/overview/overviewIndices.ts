import type { Break } from '../../domain/score/comparable.ts'
import type { Database } from '../../engine/Database.ts'
import { answerOf } from '../answerOf.ts'
import { breakdown } from '../breakdown/breakdown.ts'
import { type Publication, publicationsOf } from '../lists/componentTables.ts'
import { type Band, type EditionMeta, type IndexMeta, indexList } from '../lists/indexList.ts'
import { latestWithComponents } from '../lists/latestWithComponents.ts'
import type { ComparedYear, Movement } from '../lists/movement.ts'
import { city } from '../lists/responsible.ts'
import { type IndexTarget, targets } from '../lists/targets.ts'
import { type UnitScore, unitScores } from '../lists/unitScores.ts'
import { type HistoryPoint, indexHistory } from '../ranking/indexHistory.ts'
import { ranking } from '../ranking/ranking.ts'
import { type OthersChange, othersChange } from './othersChange.ts'
import { type PrintedPeriod, printedPeriod } from './printedPeriod.ts'

export interface OverviewRequest {
  place: string
  /** The unit that is the place, for targets and figures of less than a year. */
  unit?: string
  /** The data's date, up to which later years are looked for; null = only what publications list. */
  today: string | null
}

export interface OverviewIndex {
  index: IndexMeta
  /** Latest year with a published score or rank of the place; null where there is none. */
  year: number | null
  score: number | null
  /** Of the index as a whole; null where nobody printed it. */
  max: number | null
  rank: number | null
  rank_low: number | null
  rank_high: number | null
  rank_last: number | null
  placesRanked: number | null
  complete: boolean
  placesKnown: number
  /** Comes before the rank. */
  band: Band | null
  median: number | null
  best: number | null
  movement: Movement | null
  previousYear: ComparedYear | null
  /** Against the same year as `movement`; null where that or the change of the score is not known. */
  others: OthersChange | null
  series: HistoryPoint[]
  breaks: Break<EditionMeta>[]
  /** For the index as a whole, of that year, else of the first later one that has any, else of the last. */
  targets: IndexTarget[]
  published: string | null
  source: string | null
  /** Later finished years without a figure of the place; published = listed as published all the same. */
  notLoaded: { year: number; published: boolean }[]
  /** The component of the first level that is furthest behind the median, in points of the index. */
  weakest: {
    year: number
    component: string
    name_vi: string
    name_en: string | null
    toMedian: number
  } | null
  /** Official figures of less than a year, all components of the latest period first. */
  periods: UnitScore[]
  /** What leads where the rank of the year was not printed and that of a later period was. */
  leads: PrintedPeriod | null
}

/** One row for each index: where the place stands, and what is missing. */
export const overviewIndices = answerOf(
  'overview indices',
  async (database, { place, unit = city.unit, today }: OverviewRequest, signal): Promise<OverviewIndex[]> => {
    const [indices, demanded, ofUnit] = await Promise.all([
      indexList(database, {}, signal),
      targets(database, { unit }, signal),
      unitScores(database, { unit }, signal),
    ])
    return Promise.all(
      indices.map(async (index) => {
        const code = { index: index.index }
        const [history, publications] = await Promise.all([
          indexHistory(database, { ...code, place }, signal),
          publicationsOf(database, index.index, signal),
        ])
        const point = history.points.findLast((one) => one.score !== null || one.rank !== null) ?? null
        const standing = point && (await standingIn(database, { ...code, place, year: point.year }, signal))
        const moved = standing?.movement ?? null
        const pointIn = (year: number | undefined) => history.points.find((one) => one.year === year)
        const compared = { ...code, place, from: pointIn(moved?.year), to: point ?? undefined }
        return {
          index,
          year: point?.year ?? null,
          score: point?.score ?? null,
          max: standing?.max ?? null,
          rank: point?.rank ?? null,
          rank_low: point?.rank_low ?? null,
          rank_high: point?.rank_high ?? null,
          rank_last: point?.rank_last ?? null,
          placesRanked: point?.placesRanked ?? null,
          complete: point?.complete ?? false,
          placesKnown: point?.placesKnown ?? 0,
          median: point?.median ?? null,
          best: point?.best ?? null,
          band: standing?.band ?? null,
          movement: moved,
          previousYear: standing?.previousYear ?? null,
          others: moved?.scoreChange == null ? null : await othersChange(database, compared, signal),
          published: standing?.published ?? null,
          source: point?.source ?? null,
          series: history.points,
          breaks: history.breaks,
          targets: targetsFor(
            demanded.filter((one) => one.index === index.index && one.component === index.index),
            point?.year ?? null,
          ),
          notLoaded: missingYears(publications, point?.year ?? null, today),
          weakest: await weakestOf(database, { ...code, place }, signal),
          leads:
            point?.rank_published == null
              ? printedPeriod(ofUnit, { ...code, year: point?.year ?? null })
              : null,
          periods: ofUnit.filter((one) => one.index === index.index && one.period.length > 4),
        }
      }),
    )
  },
)

interface PlaceOfIndex {
  index: string
  place: string
}

async function standingIn(
  database: Database,
  { index, place, year }: PlaceOfIndex & { year: number },
  signal?: AbortSignal,
) {
  const { rows, publication, previousYear, max } = await ranking(database, { index, year }, signal)
  const row = rows.find((one) => one.place === place)
  return {
    max,
    band: row?.band ?? null,
    movement: row?.previous ?? null,
    previousYear,
    published: publication?.published ?? null,
  }
}

async function weakestOf(
  database: Database,
  { index, place }: PlaceOfIndex,
  signal?: AbortSignal,
): Promise<OverviewIndex['weakest']> {
  const { year, tree } = await latestWithComponents(database, { index, place }, signal)
  if (year === null || tree === null) return null
  const { rows } = await breakdown(database, { index, year, place, tree }, signal)
  const behind = rows.flatMap(({ depth, component, name, name_en, toMedian }) =>
    depth === 1 && toMedian !== null && toMedian < 0
      ? [{ year, component, name_vi: name, name_en, toMedian }]
      : [],
  )
  return behind.sort((a, b) => a.toMedian - b.toMedian)[0] ?? null
}

function targetsFor(demanded: readonly IndexTarget[], year: number | null): IndexTarget[] {
  const years = [...new Set(demanded.map((one) => Number(one.period.slice(0, 4))))].sort((a, b) => a - b)
  const chosen = years.find((one) => one >= (year ?? 0)) ?? years.at(-1)
  return demanded.filter((one) => Number(one.period.slice(0, 4)) === chosen)
}

function missingYears(publications: readonly Publication[], after: number | null, today: string | null) {
  const listed = new Set(publications.map((one) => one.year))
  const finished = today === null ? 0 : Number(today.slice(0, 4)) - 1
  const last = Math.max(finished, ...listed)
  const first = after === null ? last : after + 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    year: first + i,
    published: listed.has(first + i),
  }))
}
