import { measuredDays } from '../../queries/measuredDays.ts'
import { measuredFields } from '../../queries/measuredFields.ts'
import { ask } from '../../queries/query.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'

export interface MeasuredSpan {
  /** First and last measured day; null where nothing is measured. */
  first: string | null
  last: string | null
}

/** From when to when anything is measured. */
export const measuredSpan = answerOf(
  'measured span',
  async (database, _: NoRequest, signal): Promise<MeasuredSpan> => {
    const [days] = await ask(database, measuredDays, {}, signal)
    return { first: days?.first_day ?? null, last: days?.last_day ?? null }
  },
)

/** The fields of procedures by which anything is measured. */
export const fieldList = answerOf('field list', async (database, _: NoRequest, signal): Promise<string[]> => {
  return (await ask(database, measuredFields, {}, signal)).map(({ field }) => field)
})
