import { type Period, periodsUpTo } from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import { lastReported } from '../../queries/lastReported.ts'
import { ask } from '../../queries/query.ts'
import { isValidIn, type Unit, unitList } from '../lists/unitTree.ts'

export interface SilentUnit {
  unit: Unit
  /** The last measured day of the unit and all below it. */
  last_day: string
}

/**
 * The direct children of a unit that are valid at the period's end and have measurements in the 12 periods
 * before it but none in it: those who have not reported. Units that never report are not awaited.
 */
export async function silentUnits(
  database: Database,
  { parent, period }: { parent: string; period: Period },
  signal?: AbortSignal,
): Promise<SilentUnit[]> {
  const atEnd = { start: period.end, end: period.end }
  const units = (await unitList(database, {}, signal)).filter(
    (unit) => unit.parent === parent && isValidIn(unit, atEnd),
  )
  const from = periodsUpTo(period, 13)[0]?.start ?? period.start
  const rows = await ask(
    database,
    lastReported,
    { units: units.map(({ unit }) => unit).join(), from, to: period.end },
    signal,
  )
  return rows
    .filter(({ last_day }) => last_day < period.start)
    .flatMap(({ unit: code, last_day }) =>
      units.filter(({ unit }) => unit === code).map((unit) => ({ unit, last_day })),
    )
}
