import type { Period } from '../../domain/indicator/period.ts'
import { lastReported } from '../../queries/lastReported.ts'
import { ask } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { isValidIn, unitList } from '../lists/unitTree.ts'

/** Whether anything was measured from which a period can be judged: without it, that nothing stands out says nothing. */
export interface MeasuredUntil {
  period: Period
  /** Last measured day of the unit and all below it, up to the period's end; null where nothing ever was. */
  lastDay: string | null
  /** How many direct children were measured before the period, but not in it. */
  missing: number
}

const everything = '0001-01-01'

export const measuredUntil = answerOf(
  'measured until',
  async (database, { unit, period }: { unit: string; period: Period }, signal): Promise<MeasuredUntil> => {
    const atEnd = { start: period.end, end: period.end }
    const below = (await unitList(database, {}, signal)).filter(
      (one) => one.parent === unit && isValidIn(one, atEnd),
    )
    const codes = [unit, ...below.map((one) => one.unit)]
    const span = { units: codes.join(), from: everything, to: period.end }
    const rows = await ask(database, lastReported, span, signal)
    return {
      period,
      lastDay: rows.find((row) => row.unit === unit)?.last_day ?? null,
      missing: rows.filter((row) => row.unit !== unit && row.last_day < period.start).length,
    }
  },
)

/** Nothing was measured in the period. */
export function isUnmeasured({ period, lastDay }: MeasuredUntil): boolean {
  return lastDay === null || lastDay < period.start
}
