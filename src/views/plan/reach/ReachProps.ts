import type { PlanSearch } from '../../../state/search.ts'
import type { KnownStart } from '../askPlan.ts'

export interface OpenTargetProps {
  from: KnownStart
  names: ReadonlyMap<string, string>
  search: PlanSearch
}
