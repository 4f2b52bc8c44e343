import type { Break } from '../domain/comparable.ts'
import type { EditionMeta, IndexMeta } from './ranking.ts'

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
  complete: boolean
  known: number
  placesRanked: number | null
  median: number | null
  best: number | null
  /** What the publisher printed as the country's mean. */
  mean: number | null
}

/** One component of one place over the published years. */
export interface IndexHistory {
  index: IndexMeta
  component: string
  name_vi: string
  name_en: string | null
  place: string
  points: HistoryPoint[]
  breaks: Break<EditionMeta>[]
}
