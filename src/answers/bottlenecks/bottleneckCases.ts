import { openCases } from '../../queries/openCases.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import type { BottleneckScope } from './bottleneckScope.ts'

export type OpenCase = RowOf<typeof openCases.columns>

/** More than any city has; a bound that every engine takes as a whole number. */
const everyCase = 1_000_000_000

/** All open cases looked at, the oldest first. What was handed over is among them, marked. */
export const bottleneckCases = answerOf(
  'bottleneck cases',
  async (database, { unit, type, field, procedure, asOf }: BottleneckScope, signal): Promise<OpenCase[]> => {
    const values = { unit, type, as_of: asOf, within: null, most: everyCase }
    const rows = await ask(database, openCases, values, signal)
    return rows.filter(
      (row) => (field === null || row.field === field) && (procedure === null || row.procedure === procedure),
    )
  },
)
