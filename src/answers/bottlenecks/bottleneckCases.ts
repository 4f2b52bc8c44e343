import { dayNumber } from '../../domain/indicator/day.ts'
import type { Database } from '../../engine/Database.ts'
import { openCases } from '../../queries/openCases.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import type { BottleneckScope } from './bottleneckScope.ts'

export interface OpenCase extends RowOf<typeof openCases.columns> {
  /** Calendar days since it came in. */
  days: number
  /** Working days past due; 0 while it is not overdue, null without a due date. */
  overdue: number | null
}

/** More than any city has; a bound that every engine takes as a whole number. */
const everyCase = 1_000_000_000

/** All open cases looked at, the oldest first. What was handed over is among them, marked. */
export async function bottleneckCases(
  database: Database,
  { unit, type, field, procedure, asOf }: BottleneckScope,
  signal?: AbortSignal,
): Promise<OpenCase[]> {
  const asked = { unit, type, as_of: asOf, within: null, most: everyCase }
  const rows = await ask(database, openCases, asked, signal)
  return rows
    .filter(
      (row) => (field === null || row.field === field) && (procedure === null || row.procedure === procedure),
    )
    .map((row) => ({
      ...row,
      days: dayNumber(asOf) - dayNumber(row.received),
      overdue: row.days_left === null ? null : Math.max(0, -row.days_left),
    }))
}
