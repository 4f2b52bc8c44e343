import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { type Behind, behindToday } from './behindToday.ts'
import { upwardFrom, withDescendants } from './orderedRows.ts'

/** Who stands behind the chosen component; asked once however often it is used. */
export function useBehind(data: Breakdown, chosen: BreakdownRow): Answer<Behind> {
  const asOf = useDataPart((state) => state.asOf)
  const { component } = chosen
  return useAnswer(behindToday, {
    index: data.index.index,
    place: data.place,
    edition: data.edition?.edition ?? null,
    component,
    upward: upwardFrom(data.rows, component),
    below: withDescendants(data.rows, component),
    asOf,
  })
}
