import type { ChosenCases } from './CaseChoice.ts'

/** Files of cases that are to be counted in the place of the package's, and what was said of them. */
export interface GivenCases extends ChosenCases {
  /** Of the layer that they are, or will be once they are counted. */
  id: string
  /** Since when they are that layer; null: not yet, or chosen otherwise. */
  takenAt: number | null
}
