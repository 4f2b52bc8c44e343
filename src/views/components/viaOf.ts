import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { writeVia } from '../../state/via.ts'

/** The way that begins at a component, to be handed to the screens below it. */
export function viaOf(
  { index, year }: Pick<Breakdown, 'index' | 'year'>,
  { component, parent }: Pick<BreakdownRow, 'component' | 'parent'>,
  indicator?: string,
): string {
  return writeVia({ index: index.index, year, component: parent === null ? null : component, indicator })
}
