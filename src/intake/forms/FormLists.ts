import type { UnitLinkRow, UnitRow } from '../units/UnitRow.ts'

/** A column of a report form, or one of its uses, as the contract's table `forms` declares it. */
export interface FormRow {
  form: string
  column: string
  heads: string | null
  indicator: string | null
  part: string | null
  identity: string | null
  title: string | null
  /** The first day from which the form is so; null: ever since. */
  valid_from: string | null
}

export interface MeasurementRow {
  date: string
  days: number
  unit: string
  field: string | null
  indicator: string
  numerator: number | null
  denominator: number | null
}

/** What is held already, and the file or table that it is from. */
export interface HeldMeasurement extends MeasurementRow {
  source: string
}

export interface UnitGroupRow {
  group: string
  unit: string
  valid_from: string | null
  valid_to: string | null
}

/** What the package knows already that report forms are held against. */
export interface FormLists {
  forms: readonly FormRow[]
  indicators: readonly { indicator: string; kind: string }[]
  units: readonly UnitRow[]
  unit_links: readonly UnitLinkRow[]
  unit_groups: readonly UnitGroupRow[]
  /** Of what the package holds scores of units. */
  unit_scores: readonly { index: string; component: string }[]
  /** What was taken over before, and what the package measures of the same days unless it is made up; a key once. */
  measurements: readonly HeldMeasurement[]
}
