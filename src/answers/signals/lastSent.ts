import { type Period, periodsUpTo } from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import { lastReported } from '../../queries/lastReported.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { isValidIn, type Unit, unitList } from '../lists/unitTree.ts'

type Sent = RowOf<typeof lastReported.columns>

export interface LastSent {
  /** The unit with all below it; undefined where nothing came. */
  own: Sent | undefined
  /** Its direct children that are valid at the period's end, and what came of each with all below it. */
  units: Unit[]
  children: Sent[]
}

/**
 * What a unit and its direct children sent last in a period and the twelve before it: asked in one statement, whoever
 * asks about how fresh, how silent or until when.
 */
export async function lastSent(
  database: Database,
  { unit, period }: { unit: string; period: Period },
  signal?: AbortSignal,
): Promise<LastSent> {
  const atEnd = { start: period.end, end: period.end }
  const units = (await unitList(database, {}, signal)).filter(
    (one) => one.parent === unit && isValidIn(one, atEnd),
  )
  const codes = [unit, ...units.map((one) => one.unit)]
  const from = periodsUpTo(period, 13)[0]?.start ?? period.start
  const rows = await ask(database, lastReported, { units: codes.join(), from, to: period.end }, signal)
  return {
    own: rows.find((row) => row.unit === unit),
    units,
    children: rows.filter((row) => row.unit !== unit),
  }
}
