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
}

export interface ScoreRow {
  index: string
  year: number
  place_system: string
  place: string
  component: string
  score: number | null
  rank_published: number | null
}

/** What the package knows already. */
export interface ScoreLists {
  indices: readonly IndexRow[]
  editions: readonly EditionRow[]
  components: readonly (ComponentRow & { index: string; max: number | null })[]
  places: readonly (PlaceRow & { valid_to: string | null })[]
  /** The scores of an index that are held. */
  scores: readonly ScoreRow[]
}
