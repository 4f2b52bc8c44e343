import type { PlanSearch } from '../../../state/search.ts'
import type { KnownStart } from '../planScreen.ts'

export interface ReachProps {
  from: KnownStart
  placeName: (place: string) => string
  search: PlanSearch
}
