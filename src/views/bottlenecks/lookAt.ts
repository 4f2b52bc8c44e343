import { officeOf } from '../../answers/bottlenecks/bottleneckScope.ts'
import { startOf } from '../../answers/bottlenecks/pathSpans.ts'
import { pathOf, type Unit } from '../../answers/lists/unitTree.ts'
import type { BottlenecksSearch } from '../../state/search.ts'
import type { Looked } from './Looked.ts'

/** On which days cases were finished that are looked at where the address says nothing. */
export const usualSpan = 'quarter'

/** What the address asks for; null for an unknown unit. Dates that are none, or lie ahead, fall back. */
export function lookAt(
  search: BottlenecksSearch,
  { units, today, simulated }: { units: readonly Unit[]; today: string; simulated: boolean },
): Looked | null {
  const byCode = new Map(units.map((one) => [one.unit, one]))
  const unit = byCode.get(search.unit)
  if (!unit) return null
  const asOf = isDate(search.to) && search.to < today ? search.to : today
  const from = isDate(search.from) && search.from <= asOf ? search.from : startOf(usualSpan, asOf)
  return {
    unit,
    units,
    byCode,
    path: pathOf(byCode, unit.unit),
    today,
    simulated,
    scope: {
      unit: unit.unit,
      type: search.type,
      field: search.field ?? null,
      procedure: search.procedure ?? null,
      from,
      asOf,
      office: officeOf(byCode, unit.unit),
    },
  }
}

function isDate(text: string | undefined): text is string {
  if (text === undefined || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}
