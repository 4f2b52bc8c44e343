import type { Period } from '../../domain/indicator/period.ts'
import { lastReported } from '../../queries/lastReported.ts'
import { ask } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { lastSent } from './lastSent.ts'
import { isLonger, isSilent } from './reported.ts'

/** Whether anything was measured from which a period can be judged: without it, that nothing stands out says nothing. */
export interface MeasuredUntil {
  period: Period
  /** Last measured day of the unit and all below it, up to the period's end; null where nothing ever was. */
  lastDay: string | null
  /** How many direct children were measured before the period, but not in it. */
  missing: number
  /** How many direct children send more days at once than the period has: nothing is known of just this period. */
  longer: number
  /** Whether the unit with all below it is such a one. */
  onlyLonger: boolean
}

const everything = '0001-01-01'

export const measuredUntil = answerOf(
  'measured until',
  async (database, { unit, period }: { unit: string; period: Period }, signal): Promise<MeasuredUntil> => {
    const sent = await lastSent(database, { unit, period }, signal)
    const known = new Set([sent.own, ...sent.children].map((row) => row?.unit))
    const longAgo = [unit, ...sent.units.map((one) => one.unit)].filter((code) => !known.has(code))
    const span = { units: longAgo.join(), from: everything, to: period.end }
    const before = longAgo.length > 0 ? await ask(database, lastReported, span, signal) : []
    const own = sent.own ?? before.find((row) => row.unit === unit)
    const children = [...sent.children, ...before.filter((row) => row.unit !== unit)]
    return {
      period,
      lastDay: own?.last_day ?? null,
      missing: children.filter((row) => isSilent(row, period)).length,
      longer: children.filter((row) => isLonger(row, period) && !isSilent(row, period)).length,
      onlyLonger: own !== undefined && isLonger(own, period),
    }
  },
)

/** Nothing was measured in the period, or nothing of just this period. */
export function isUnmeasured({ period, lastDay, onlyLonger }: MeasuredUntil): boolean {
  return lastDay === null || lastDay < period.start || onlyLonger
}
