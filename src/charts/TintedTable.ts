import type { HeatStep } from './heatScale.ts'

/** unsure = short of the target, perhaps by chance; better = beyond the limits on the good side. */
export type TintStep = HeatStep | 'unsure' | 'better'

export interface TintKey {
  step: TintStep
  label: string
}

export interface TintedCell {
  text: string
  step: TintStep
}

export interface TintedColumn {
  key: string
  head: string
  /** A second, quieter line. */
  below: string
  /** Columns of one subject stand together under its name. */
  subject?: string
  /** Not finished: a star on paper. */
  open?: boolean
}

export interface TintedRow {
  key: string
  name: string
  /** A sum of the rows below it. */
  isSum: boolean
  /** Rows of one section stand together under its name. */
  section?: string
  /** One per column. */
  cells: readonly TintedCell[]
}

/** A table of tinted figures. */
export interface TintedTable {
  keys: readonly TintKey[]
  columns: readonly TintedColumn[]
  rows: readonly TintedRow[]
  /** The row that is followed. */
  followed: string | null
}
