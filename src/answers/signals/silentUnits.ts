import type { Period } from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import type { Unit } from '../lists/unitTree.ts'
import { lastSent } from './lastSent.ts'
import { isLonger, isSilent } from './reported.ts'

export interface SilentUnit {
  unit: Unit
  /** The last measured day of the unit and all below it. */
  last_day: string
}

export interface ReportsBelow {
  silent: SilentUnit[]
  /** How many send more days at once than the period has, and are not silent. */
  longer: number
}

/**
 * The direct children of a unit that are valid at the period's end and have measurements in the 12 periods
 * before it but none in it: those who have not reported. Units that never report are not awaited, nor are those that
 * send whole months or longer until the next one is over.
 */
export async function silentUnits(
  database: Database,
  asked: { parent: string; period: Period },
  signal?: AbortSignal,
): Promise<SilentUnit[]> {
  return (await reportsBelow(database, asked, signal)).silent
}

/** Who of the direct children has not reported in a period, and how many cannot by their way of reporting. */
export async function reportsBelow(
  database: Database,
  { parent, period }: { parent: string; period: Period },
  signal?: AbortSignal,
): Promise<ReportsBelow> {
  const { units, children } = await lastSent(database, { unit: parent, period }, signal)
  const silent = children.filter((row) => isSilent(row, period))
  return {
    silent: silent.flatMap(({ unit: code, last_day }) =>
      units.filter(({ unit }) => unit === code).map((unit) => ({ unit, last_day })),
    ),
    longer: children.filter((row) => isLonger(row, period) && !silent.includes(row)).length,
  }
}
