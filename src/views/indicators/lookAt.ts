import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import { pathOf, type Unit } from '../../answers/lists/unitTree.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { isOfOneDate } from '../../domain/indicator/indicatorValue.ts'
import { nextPeriod, previousPeriod } from '../../domain/indicator/period.ts'
import { chosenPeriod } from '../../parts/pick/chosenPeriod.ts'
import type { IndicatorsSearch } from '../../state/search.ts'
import type { Looked } from './Looked.ts'

export interface Known {
  units: readonly Unit[]
  definitions: readonly IndicatorDefinition[]
  asOf: string
  /** First measured day. */
  first: string | null
  simulated: boolean
}

/** The search of the URL with its codes found, or which code the package does not hold. */
export function lookAt(search: IndicatorsSearch, loaded: Known): Looked | { missing: 'unit' | 'indicator' } {
  const { units, definitions, asOf, first, simulated } = loaded
  const byCode = new Map(units.map((unit) => [unit.unit, unit]))
  const unit = byCode.get(search.unit)
  const definition =
    definitions.find(({ indicator }) => indicator === search.indicator) ??
    (search.indicator === dossierIndicators.onTime ? firstInOrder(definitions) : undefined)
  if (!unit) return { missing: 'unit' }
  if (!definition) return { missing: 'indicator' }
  const begun = first ?? `${asOf.slice(0, 4)}-01-01`
  const from = unit.valid_from !== null && unit.valid_from > begun ? unit.valid_from : begun
  const to = unit.valid_to !== null && unit.valid_to < asOf ? unit.valid_to : asOf
  const { period, insteadOf } = chosenPeriod(search, { from, to, asOf })
  const steps = search.period === undefined ? [] : [previousPeriod(period), nextPeriod(period)]
  return {
    unit,
    path: pathOf(byCode, unit.unit),
    units,
    definition,
    definitions,
    period,
    beside: steps.filter(({ start, end }) => end >= from && start <= to),
    insteadOf,
    field: search.field ?? null,
    toDate: search.ytd && !isOfOneDate(definition.kind),
    from,
    to,
    asOf,
    simulated,
  }
}

/** What the screen opens with where the package does not measure what is on time. */
function firstInOrder(definitions: readonly IndicatorDefinition[]): IndicatorDefinition | undefined {
  const order = (one: IndicatorDefinition) => one.order ?? Number.POSITIVE_INFINITY
  return definitions.find((one) => definitions.every((other) => order(one) <= order(other)))
}
