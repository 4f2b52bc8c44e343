import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { UnitSearch } from '../../state/search.ts'

/** What the screen is about: the search of the URL with its codes found. */
export interface LookedUnit {
  unit: Unit
  /** From the city down to the unit. */
  path: readonly Unit[]
  units: readonly Unit[]
  byCode: ReadonlyMap<string, Unit>
  period: Period
  /** The asked code where it is no period or nothing is there; the shown one stands in for it. */
  insteadOf: string | null
  /** First and last day with anything to show of this unit. */
  from: string
  to: string
  asOf: string
  /** The unit is no more. */
  former: boolean
  /** The package holds single cases. */
  hasCases: boolean
  /** Cases, and what is measured, are made up. */
  simulated: { cases: boolean; measured: boolean }
}

export type GoUnit = (change: Partial<UnitSearch>) => void
