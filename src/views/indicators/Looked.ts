import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { IndicatorsSearch } from '../../state/search.ts'

/** What the screen is about: the search of the URL with its codes found. */
export interface Looked {
  unit: Unit
  /** From the city down to the unit. */
  path: readonly Unit[]
  units: readonly Unit[]
  definition: IndicatorDefinition
  definitions: readonly IndicatorDefinition[]
  period: Period
  /** Where the steps from it lead, once the reader has chosen a period. */
  beside: readonly Period[]
  /** The asked code where it is no period or nothing is there; the shown one stands in for it. */
  insteadOf: string | null
  field: string | null
  toDate: boolean
  /** First and last day with anything to show of this unit. */
  from: string
  to: string
  asOf: string
  /** The measurements are made up. */
  simulated: boolean
}

export type Go = (change: Partial<IndicatorsSearch>, options?: { toTop?: boolean }) => void
