import type { BottleneckScope } from '../../answers/bottlenecks/bottleneckScope.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { BottlenecksSearch } from '../../state/search.ts'

/** What is looked at, read from the address. */
export interface Looked {
  unit: Unit
  units: readonly Unit[]
  byCode: ReadonlyMap<string, Unit>
  /** From the root down to the unit. */
  path: readonly Unit[]
  scope: BottleneckScope
  /** The data's date; that of the scope may lie before it. */
  today: string
  simulated: boolean
}

export type Go = (change: Partial<BottlenecksSearch>, how?: { toTop?: boolean }) => void
