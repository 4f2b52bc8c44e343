import type { Break, Verdict } from '../domain/comparable.ts'
import type { Peers } from '../domain/peers.ts'

export interface IndexMeta {
  index: string
  name_vi: string
  name_en: string
  publisher: string | null
  scale: 'points' | 'percent' | 'fraction'
  decimals: number
  url: string | null
}

export interface EditionMeta {
  index: string
  edition: string
  first_year: number
  last_year: number | null
  comparable: boolean | null
  decision: string | null
  note_vi: string | null
  note_en: string | null
}

export interface Band {
  band: string
  name_vi: string
  name_en: string | null
  low: number | null
  high: number | null
}

/** The year before this one in the same index, and whether the two may be compared. */
export interface ComparedYear {
  year: number
  verdict: Verdict
  breaks: Break<EditionMeta>[]
}

/** From an earlier comparable year to this one; null where one of the two is unknown. */
export interface Movement {
  year: number
  verdict: Exclude<Verdict, 'refused'>
  score: number | null
  rank: number | null
  /** Now − then. */
  scoreChange: number | null
  /** Now − then: negative is better. */
  rankChange: number | null
}

export interface RankingRow {
  place: string
  /** Vietnamese name. */
  name: string
  name_en: string | null
  kind: string | null
  region: string | null
  score: number | null
  /** The printed rank where known, else the computed one where the table is complete. */
  rank: number | null
  rank_published: number | null
  /** Bounds implied by printed ranks, only for a place with a score and no rank. */
  rank_low: number | null
  rank_high: number | null
  /** From the published scores of a complete table, whatever was printed. */
  rankComputed: number | null
  band: Band | null
  peer: boolean
  peerRank: number | null
  confidence: string | null
  source: string | null
  note: string | null
  previous: Movement | null
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
  /** By rank, printed rank, score from the top, code. */
  rows: RankingRow[]
}
