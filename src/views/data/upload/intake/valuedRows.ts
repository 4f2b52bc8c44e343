import type { SheetReport } from '../../../../intake/scores/IntakeReport.ts'
import type { TakenSheet } from '../../../../intake/worker/intakeMessages.ts'

/** Of which rows of a file a table is: those behind the first `from`. */
export interface TableRows {
  from: number
  rows: number
}

/** How many rows of a table are neither left out nor its head; what is told of rows of other tables does not count. */
export function valuedRows(
  { from, rows }: TableRows,
  { left_out }: Pick<SheetReport, 'left_out'>,
  seen: Pick<NonNullable<TakenSheet['seen']>, 'headRows'> | null,
): number {
  const aside = new Set([...left_out.map(({ row }) => row), ...(seen?.headRows ?? [])])
  return rows - [...aside].filter((row) => row !== null && row > from && row <= from + rows).length
}
