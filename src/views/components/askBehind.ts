import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { type ComponentIndicators, componentIndicators } from '../../answers/breakdown/componentIndicators.ts'
import { city, type Responsible, responsibleFor } from '../../answers/lists/responsible.ts'
import type { Database } from '../../engine/Database.ts'
import { pathTo, withDescendants } from './orderedRows.ts'

export interface Assigned {
  /** The component that the assignment names: the asked one, or the nearest above it. */
  component: string
  units: Responsible[]
}

export interface Behind {
  component: string
  /** In the year that is shown. */
  inYear: Assigned | null
  /** At the data's date; null where nobody is named. */
  today: Assigned | null
  indicators: ComponentIndicators | null
}

/** Who stands behind a component, then and today, with the weekly indicators that speak for it. */
export async function askBehind(
  database: Database,
  { data, chosen, asOf }: { data: Breakdown; chosen: BreakdownRow; asOf: string | null },
  signal: AbortSignal,
): Promise<Behind> {
  const { component } = chosen
  if (data.place !== city.place) return { component, inYear: null, today: null, indicators: null }
  const index = data.index.index
  const all = await responsibleFor(database, { index, place: data.place }, signal)
  const today = asOf === null ? [] : all.filter((one) => isValidAt(one, asOf))
  const upward = pathTo(data.rows, component).toReversed()
  const inYear = nearest(upward, (row) => row.responsible)
  const now = nearest(upward, (row) => today.filter((one) => one.component === row.component))
  const indicators =
    asOf === null
      ? null
      : await componentIndicators(
          database,
          {
            index,
            components: withDescendants(data.rows, component),
            edition: data.edition?.edition ?? null,
            units: chosen.parent === null ? [] : leadsOf(now),
            whole: city.unit,
            asOf,
          },
          signal,
        )
  return { component, inYear, today: now, indicators }
}

function leadsOf(assigned: Assigned | null): string[] {
  const leads = assigned?.units.filter(({ role }) => role === 'lead') ?? []
  return [...new Set(leads.map(({ unit }) => unit))]
}

function nearest(
  upward: readonly BreakdownRow[],
  unitsOf: (row: BreakdownRow) => Responsible[],
): Assigned | null {
  for (const row of upward) {
    const units = unitsOf(row)
    const coordinatesOnly = row.parent === null && row !== upward[0]
    if (units.length > 0 && !coordinatesOnly) return { component: row.component, units }
  }
  return null
}

function isValidAt({ valid_from, valid_to }: Responsible, date: string): boolean {
  return (valid_from ?? '') <= date && (valid_to === null || date <= valid_to)
}
