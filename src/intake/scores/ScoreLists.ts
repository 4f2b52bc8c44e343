import type { ComponentRow } from '../names/ComponentRow.ts'
import type { PlaceRow } from '../names/placeNames.ts'

export interface IndexRow {
  index: string
  name_vi: string
  name_en: string
  short_vi: string | null
  short_en: string | null
  decimals: number
}

export interface EditionRow {
  index: string
  edition: string
  first_year: number
  last_year: number | null
  comparable: boolean | null
  decision: string | null
  note_vi: string | null
  note_en: string | null
}

export interface PublicationRow {
  index: string
  year: number
  place_system: string
  places_ranked: number | null
  /** ISO date. */
  published: string | null
  /** Codes of sources, parted by `;`. */
  source: string | null
}

export interface SourceRow {
  source: string
  title: string
}

export interface ScoreRow {
  index: string
  year: number
  place_system: string
  place: string
  component: string
  score: number | null
  rank_published: number | null
  /** All that the file says of it, where it does not say both; the other is what was held. */
  own?: 'score' | 'rank'
}

/** A row of `components` in a frame of which only names are known. */
export interface NewComponentRow {
  index: string
  edition: string
  tree: string
  component: string
  parent: string | null
  level_vi: string
  name_vi: string
  name_en: string | null
  aggregation: 'none' | null
  status: 'unverified'
  source: string
}

/** What the package knows already. */
export interface ScoreLists {
  indices: readonly IndexRow[]
  editions: readonly EditionRow[]
  components: readonly (ComponentRow & { index: string; max: number | null })[]
  places: readonly (PlaceRow & { valid_to: string | null })[]
  publications: readonly PublicationRow[]
  /** The scores that are held. */
  scores: readonly ScoreRow[]
  /** What sheets and files before added in the same call: these editions are among those above, the components not. */
  taken?: { editions: readonly EditionRow[]; components: readonly NewComponentRow[] }
}
