import type { Operations } from './operations.ts'
import type { OverviewIndex } from './overviewIndices.ts'

/** Raised whenever the form of the answers below changes, so that none of an older form is shown. */
export const overviewForm = 9

/** What the overview shows, computed when the data package is built; shown until the live answers are there. */
export interface PreparedOverview {
  form: typeof overviewForm
  /** Of the data package that it was computed from. */
  version: string
  indices: OverviewIndex[]
  operations: Operations | null
}
