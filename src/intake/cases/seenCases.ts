import { columnName } from '../cellName.ts'
import type { SeenTable } from '../scores/IntakeReport.ts'
import type { CaseHead } from './findCaseHead.ts'

/** How a table of cases was read: what each column that has a head was taken for. */
export function seenCases({ headRows, heads, at }: CaseHead): SeenTable {
  const named = new Map([...at].map(([column, position]) => [position, column]))
  return {
    headRows: headRows.map((row) => row + 1),
    columns: heads.flatMap((head, position) => {
      const is = named.get(position) ?? null
      return head === '' && is === null ? [] : [{ column: columnName(position), head, is }]
    }),
  }
}
