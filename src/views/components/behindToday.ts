import { answerOf } from '../../answers/answerOf.ts'
import { type ComponentIndicators, componentIndicators } from '../../answers/breakdown/componentIndicators.ts'
import { city, type Responsible, responsibleFor } from '../../answers/lists/responsible.ts'

export interface Assigned {
  /** The component that the assignment names: the asked one, or the nearest above it. */
  component: string
  units: Responsible[]
}

export interface Behind {
  component: string
  /** At the data's date; null where nobody is named, or that could not be loaded. */
  today: Assigned | null
  indicators: ComponentIndicators | null
}

export interface BehindRequest {
  index: string
  place: string
  edition: string | null
  component: string
  /** The component itself and those above it, up to the index. */
  upward: readonly string[]
  /** The component itself and those below it. */
  below: readonly string[]
  /** The data’s date. */
  asOf: string | null
}

/** Who stands behind a component today, with the weekly indicators that speak for it. */
export const behindToday = answerOf(
  'behind today',
  async (database, request: BehindRequest, signal): Promise<Behind> => {
    const { index, place, edition, component, upward, below, asOf } = request
    if (place !== city.place || asOf === null) return { component, today: null, indicators: null }
    const all = await responsibleFor(database, { index, place }, signal)
    const inForce = (all ?? []).filter((one) => isValidAt(one, asOf))
    const today = nearestAssigned(upward, (code) => inForce.filter((one) => one.component === code))
    const units = upward.length === 1 ? [] : leadsOf(today)
    const indicators = await componentIndicators(
      database,
      { index, components: below, edition, units, whole: city.unit, asOf },
      signal,
    )
    return { component, today, indicators }
  },
)

/** The first of the components that anyone is named for; who is named for the whole index only co-ordinates. */
export function nearestAssigned(
  upward: readonly string[],
  unitsOf: (component: string) => Responsible[],
): Assigned | null {
  for (const [i, component] of upward.entries()) {
    const units = unitsOf(component)
    const coordinatesOnly = i > 0 && i === upward.length - 1
    if (units.length > 0 && !coordinatesOnly) return { component, units }
  }
  return null
}

function leadsOf(assigned: Assigned | null): string[] {
  const leads = assigned?.units.filter(({ role }) => role === 'lead') ?? []
  return [...new Set(leads.map(({ unit }) => unit))]
}

function isValidAt({ valid_from, valid_to }: Responsible, date: string): boolean {
  return (valid_from ?? '') <= date && (valid_to === null || date <= valid_to)
}
