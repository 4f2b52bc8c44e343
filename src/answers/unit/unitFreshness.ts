import { type Period, periodOf, periodsUpTo } from '../../domain/indicator/period.ts'
import { lastReported } from '../../queries/lastReported.ts'
import { ask } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { type SilentUnit, silentUnits } from '../signals/silentUnits.ts'

export interface UnitFreshness {
  week: Period
  /** Last measured day of the unit and all below it within the last 13 weeks; null where there is none. */
  lastDay: string | null
  /** Direct children that have not reported in the week. */
  silent: SilentUnit[]
}

/** How fresh the reports of a unit and of its direct children are. */
export const unitFreshness = answerOf(
  'unit freshness',
  async (database, { unit, asOf }: { unit: string; asOf: string }, signal): Promise<UnitFreshness> => {
    const week = periodOf(asOf, 'week', 'civil')
    const from = periodsUpTo(week, 13)[0]?.start ?? week.start
    const [rows, silent] = await Promise.all([
      ask(database, lastReported, { units: unit, from, to: asOf }, signal),
      silentUnits(database, { parent: unit, period: week }, signal),
    ])
    return { week, lastDay: rows[0]?.last_day ?? null, silent }
  },
)
