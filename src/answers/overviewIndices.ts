import type { Break } from '../domain/comparable.ts'
import type { HistoryPoint } from './indexHistory.ts'
import type { Band, ComparedYear, EditionMeta, IndexMeta, Movement } from './ranking.ts'

export interface IndexTarget {
  index: string
  component: string
  unit: string
  period: string
  measure: 'score' | 'rank' | 'band' | 'text'
  operator: string | null
  value: string | null
  text_vi: string
  status: string
  source: string | null
}

export interface UnitScore {
  index: string
  period: string
  unit: string
  component: string
  score: number | null
  max: number | null
  rank_published: number | null
  units_ranked: number | null
  source: string | null
}

export interface OverviewIndex {
  index: IndexMeta
  /** Latest year with a published score or rank of the place. */
  year: number | null
  score: number | null
  rank: number | null
  rank_low: number | null
  rank_high: number | null
  placesRanked: number | null
  complete: boolean
  known: number
  band: Band | null
  median: number | null
  best: number | null
  movement: Movement | null
  previousYear: ComparedYear | null
  series: HistoryPoint[]
  breaks: Break<EditionMeta>[]
  /** For that year, or the first later year that has any. */
  targets: IndexTarget[]
  published: string | null
  source: string | null
  /** Later years that were published, of which nothing of the place is loaded. */
  notLoaded: number[]
  /** The component furthest behind the median, in points of the index. */
  weakest: {
    year: number
    component: string
    name_vi: string
    name_en: string | null
    toMedian: number
  } | null
  /** Official figures of less than a year, the latest period first. */
  latestPeriods: UnitScore[]
}

export interface OverviewIndices {
  place: string
  rows: OverviewIndex[]
}
