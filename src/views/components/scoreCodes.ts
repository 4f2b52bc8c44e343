import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { Coded } from '../../ui/tableColumn.ts'

/** The rows of a place's tree as scores of the data contract; those without a score are none. */
export function scoreCodes({ index: { index }, year, place, place_system }: Breakdown): Coded<BreakdownRow> {
  return {
    table: 'scores',
    columns: { score: 'score' },
    keys: ({ component, score }) =>
      score === null
        ? { index: null, year: null, place_system: null, place: null, component: null }
        : { index, year, place_system, place, component },
  }
}
