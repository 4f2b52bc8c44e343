import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { askBehind, type Behind } from './askBehind.ts'

/** Who stands behind the chosen component; asked once however often it is used. */
export function useBehind(data: Breakdown, chosen: BreakdownRow): Answer<Behind> {
  const asOf = useDataPart((state) => state.asOf)
  return useAnswer(
    ['behind', data.index.index, data.year, data.place, data.tree, chosen.component, asOf],
    (database, signal) => askBehind(database, { data, chosen, asOf }, signal),
  )
}
