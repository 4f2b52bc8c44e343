import { pathOf, type Unit } from '../../answers/lists/unitTree.ts'
import { chosenPeriod } from '../../parts/pick/chosenPeriod.ts'
import { fittedGrain } from '../../parts/pick/fittedGrain.ts'
import type { UnitSearch } from '../../state/search.ts'
import type { LookedUnit } from './LookedUnit.ts'

export interface KnownUnits {
  units: readonly Unit[]
  asOf: string
  /** First measured day. */
  first: string | null
  hasCases: boolean
  simulated: LookedUnit['simulated']
}

/** The search of the URL with its codes found; null for a unit that the package does not hold. */
export function lookAtUnit(search: UnitSearch, loaded: KnownUnits): LookedUnit | null {
  const { units, asOf, first, hasCases, simulated } = loaded
  const byCode = new Map(units.map((unit) => [unit.unit, unit]))
  const unit = byCode.get(search.unit)
  if (!unit) return null
  const begun = first ?? `${asOf.slice(0, 4)}-01-01`
  const from = unit.valid_from !== null && unit.valid_from > begun ? unit.valid_from : begun
  const former = unit.valid_to !== null && unit.valid_to < asOf
  const to = former && unit.valid_to !== null ? unit.valid_to : asOf
  const request = { grain: fittedGrain(search.grain), calendar: 'civil' as const, period: search.period }
  return {
    unit,
    path: pathOf(byCode, unit.unit),
    units,
    byCode,
    ...chosenPeriod(request, { from, to, asOf }),
    from,
    to,
    asOf,
    former,
    hasCases,
    simulated,
  }
}
