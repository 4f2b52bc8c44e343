import type { Attribution } from '../domain/attribute.ts'
import type { Aggregation } from '../domain/componentTree.ts'
import type { ComparedYear, EditionMeta, IndexMeta, Movement } from './ranking.ts'

export interface Responsible {
  unit: string
  name_vi: string
  name_en: string | null
  role: 'lead' | 'co'
  share: number | null
  status: 'verified' | 'derived' | 'assumed' | 'unverified'
  source: string | null
}

export interface BreakdownRow {
  component: string
  parent: string | null
  /** Vietnamese name. */
  name: string
  name_en: string | null
  level_vi: string | null
  depth: number
  aggregation: Aggregation | null
  survey: boolean | null
  status: string
  source: string | null
  score: number | null
  max: number | null
  weight: number | null
  /** Points of the index per point of the component; null under `none` or an unknown maximum. */
  factor: number | null
  points: number | null
  lost: number | null
  rank: number | null
  rank_low: number | null
  rank_high: number | null
  known: number
  placesRanked: number | null
  /** On the component's own scale, over all ranked places; null where the table is partial. */
  median: number | null
  best: number | null
  /** In points of the index, own score − median or best of the peers: negative is behind. */
  toMedian: number | null
  toBest: number | null
  peerRank: number | null
  /** Of the children's published scores; null for a leaf or where one is unknown. */
  recomputed: number | null
  /** Units that lead, read in a source or derived from one. */
  lead: string[]
  /** Everybody named for it in that year, whatever the status. */
  responsible: Responsible[]
  previous: Movement | null
}

export interface Breakdown {
  index: IndexMeta
  year: number
  place: string
  name_vi: string
  name_en: string | null
  place_system: string | null
  edition: EditionMeta | null
  tree: string | null
  /** Of this edition, the default first. */
  trees: string[]
  /** Of the total; difference = published − recomputed. */
  residual: { published: number | null; recomputed: number | null; difference: number | null }
  attribution: Attribution[]
  publication: { published: string | null; source: string | null } | null
  previousYear: ComparedYear | null
  /** The index itself first, then depth first. Empty where nothing of the place is known. */
  rows: BreakdownRow[]
}
