import { type Period, periodOf } from '../../domain/indicator/period.ts'
import { answerOf } from '../answerOf.ts'
import { lastSent } from '../signals/lastSent.ts'
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
    const [{ own }, below] = await Promise.all([
      lastSent(database, { unit, period: week }, signal),
      reportsBelow(database, { parent: unit, period: week }, signal),
    ])
    const lastDay = own && (own.last_day < asOf ? own.last_day : asOf)
    return { week, lastDay: lastDay ?? null, ...below }
  },
)
