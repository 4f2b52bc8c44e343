import { type Period, periodOf, periodsUpTo } from '../../domain/indicator/period.ts'
import { lastReported } from '../../queries/lastReported.ts'
import { ask } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { type ReportsBelow, reportsBelow } from '../signals/silentUnits.ts'

export interface UnitFreshness extends ReportsBelow {
  week: Period
  /** Last measured day of the unit and all below it within the last 13 weeks; null where there is none. */
  lastDay: string | null
}

/** How fresh the reports of a unit and of its direct children are. */
export const unitFreshness = answerOf(
  'unit freshness',
  async (database, { unit, asOf }: { unit: string; asOf: string }, signal): Promise<UnitFreshness> => {
    const week = periodOf(asOf, 'week', 'civil')
    const from = periodsUpTo(week, 13)[0]?.start ?? week.start
    const [rows, below] = await Promise.all([
      ask(database, lastReported, { units: unit, from, to: asOf }, signal),
      reportsBelow(database, { parent: unit, period: week }, signal),
    ])
    return { week, lastDay: rows[0]?.last_day ?? null, ...below }
  },
)
